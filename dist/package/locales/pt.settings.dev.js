var settings = {
  "settings.label": "Preferências de cookies",
  "settings.unset": "ainda não escolheu",
  "settings.none": "rejeitou tudo",
  "settings.some": "aceitou uma parte",
  "settings.all": "aceitou tudo"
};

export { settings as default };
