var settings = {
  "settings.label": "Cookie 设置",
  "settings.unset": "未选择",
  "settings.none": "已全部拒绝",
  "settings.some": "已接受部分",
  "settings.all": "已全部接受"
};

export { settings as default };
