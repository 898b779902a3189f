var settings = {
  "settings.label": "Cookie ayarları",
  "settings.unset": "seçilməyib",
  "settings.none": "hamısı rədd edilib",
  "settings.some": "bir hissəsi qəbul edilib",
  "settings.all": "hamısı qəbul edilib"
};

export { settings as default };
