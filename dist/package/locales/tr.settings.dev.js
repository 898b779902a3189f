var settings = {
  "settings.label": "Çerez ayarları",
  "settings.unset": "seçilmedi",
  "settings.none": "tümü reddedildi",
  "settings.some": "bir kısmı kabul edildi",
  "settings.all": "tümü kabul edildi"
};

export { settings as default };
