var embed = {
  "embed.text": "Als u dit laadt, ontvangt {receiver} uw IP-adres en gegevens over uw browser en kunnen er cookies worden opgeslagen.",
  "embed.term": "De permanente toestemming geldt {term}; u kunt die intrekken in de cookie-instellingen.",
  "embed.once": "Eén keer laden",
  "embed.always": "{name} altijd laden",
  "embed.category": "Categorie toestaan: {name}"
};

export { embed as default };
