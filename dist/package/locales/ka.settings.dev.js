var settings = {
  "settings.label": "ქუქი-ფაილების პარამეტრები",
  "settings.unset": "არჩეული არ არის",
  "settings.none": "ყველა უარყოფილია",
  "settings.some": "ნაწილი მიღებულია",
  "settings.all": "ყველა მიღებულია"
};

export { settings as default };
