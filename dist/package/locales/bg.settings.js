var settings = {
  "settings.label": "Настройки за бисквитки",
  "settings.unset": "още няма избор",
  "settings.none": "всички са отхвърлени",
  "settings.some": "някои са приети",
  "settings.all": "всички са приети"
};

export { settings as default };
