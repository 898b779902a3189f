var settings = {
  "settings.label": "Настройки cookie",
  "settings.unset": "не выбрано",
  "settings.none": "отклонены все",
  "settings.some": "принята часть",
  "settings.all": "приняты все"
};

export { settings as default };
