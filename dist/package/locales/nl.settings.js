var settings = {
  "settings.label": "Cookie-instellingen",
  "settings.unset": "nog niet gekozen",
  "settings.none": "alles geweigerd",
  "settings.some": "deels geaccepteerd",
  "settings.all": "alles geaccepteerd"
};

export { settings as default };
