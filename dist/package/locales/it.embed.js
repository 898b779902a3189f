var embed = {
  "embed.text": "Se il contenuto viene caricato, {receiver} riceverà l’indirizzo IP e informazioni sul browser e potrà salvare cookie.",
  "embed.term": "L’autorizzazione permanente dura {term}; si può revocare nelle impostazioni dei cookie.",
  "embed.once": "Carica una volta",
  "embed.always": "Carica sempre {name}",
  "embed.category": "Consenti la categoria: {name}"
};

export { embed as default };
