var settings = {
  "settings.label": "Cookie-Einstellungen",
  "settings.unset": "noch nicht gewählt",
  "settings.none": "alle abgelehnt",
  "settings.some": "einige akzeptiert",
  "settings.all": "alle akzeptiert"
};

export { settings as default };
