var settings = {
  "settings.label": "Cookie-ների կարգավորումներ",
  "settings.unset": "ընտրված չէ",
  "settings.none": "բոլորը մերժված են",
  "settings.some": "մի մասն ընդունված է",
  "settings.all": "բոլորն ընդունված են"
};

export { settings as default };
