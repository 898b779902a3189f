var embed = {
  "embed.text": "Si vous chargez ce contenu, {receiver} recevra votre adresse IP et des informations sur votre navigateur, et pourra enregistrer des cookies.",
  "embed.term": "L’autorisation permanente est valable {term} ; vous pouvez la retirer dans les paramètres des cookies.",
  "embed.once": "Charger une fois",
  "embed.always": "Toujours charger {name}",
  "embed.category": "Autoriser la catégorie : {name}"
};

export { embed as default };
