var embed = {
  "embed.text": "Wenn Sie den Inhalt laden, erhält {receiver} Ihre IP-Adresse und Angaben zu Ihrem Browser und kann Cookies speichern.",
  "embed.term": "Die dauerhafte Erlaubnis gilt {term}, Sie können sie in den Cookie-Einstellungen widerrufen.",
  "embed.once": "Einmal laden",
  "embed.always": "{name} immer laden",
  "embed.category": "Kategorie erlauben: {name}"
};

export { embed as default };
