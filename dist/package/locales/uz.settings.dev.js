var settings = {
  "settings.label": "Cookie sozlamalari",
  "settings.unset": "tanlanmagan",
  "settings.none": "hammasi rad etilgan",
  "settings.some": "bir qismi qabul qilingan",
  "settings.all": "hammasi qabul qilingan"
};

export { settings as default };
