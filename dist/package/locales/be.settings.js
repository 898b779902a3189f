var settings = {
  "settings.label": "Налады cookie",
  "settings.unset": "не выбрана",
  "settings.none": "усе адхілены",
  "settings.some": "частка прынята",
  "settings.all": "усе прыняты"
};

export { settings as default };
