var settings = {
  "settings.label": "Configuración de cookies",
  "settings.unset": "sin elegir",
  "settings.none": "todo rechazado",
  "settings.some": "aceptado en parte",
  "settings.all": "todo aceptado"
};

export { settings as default };
