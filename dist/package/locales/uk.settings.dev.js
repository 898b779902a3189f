var settings = {
  "settings.label": "Налаштування cookie",
  "settings.unset": "не вибрано",
  "settings.none": "усі відхилено",
  "settings.some": "частину прийнято",
  "settings.all": "усі прийнято"
};

export { settings as default };
