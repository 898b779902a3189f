var settings = {
  "settings.label": "Cookieの設定",
  "settings.unset": "未選択",
  "settings.none": "すべて拒否済み",
  "settings.some": "一部同意済み",
  "settings.all": "すべて同意済み"
};

export { settings as default };
