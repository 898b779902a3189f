var settings = {
  "settings.label": "Impostazioni dei cookie",
  "settings.unset": "nessuna scelta",
  "settings.none": "tutto rifiutato",
  "settings.some": "accettato in parte",
  "settings.all": "tutto accettato"
};

export { settings as default };
