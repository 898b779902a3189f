var settings = {
  "settings.label": "Nastavení souborů cookie",
  "settings.unset": "zatím nezvoleno",
  "settings.none": "vše odmítnuto",
  "settings.some": "část přijata",
  "settings.all": "vše přijato"
};

export { settings as default };
