var settings = {
  "settings.label": "Setări cookie",
  "settings.unset": "nicio alegere",
  "settings.none": "toate respinse",
  "settings.some": "unele acceptate",
  "settings.all": "toate acceptate"
};

export { settings as default };
