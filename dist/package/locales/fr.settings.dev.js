var settings = {
  "settings.label": "Paramètres des cookies",
  "settings.unset": "pas encore de choix",
  "settings.none": "tout est refusé",
  "settings.some": "une partie est acceptée",
  "settings.all": "tout est accepté"
};

export { settings as default };
