var embed = {
  "embed.text": "Dacă încărcați conținutul, {receiver} va primi adresa dumneavoastră IP și detalii despre browser și va putea stoca module cookie.",
  "embed.term": "Permisiunea permanentă este valabilă {term}; o puteți retrage din setările cookie.",
  "embed.once": "Încarcă o dată",
  "embed.always": "Încarcă întotdeauna {name}",
  "embed.category": "Permite categoria: {name}"
};

export { embed as default };
