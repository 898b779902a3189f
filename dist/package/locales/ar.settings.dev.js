var settings = {
  "settings.label": "إعدادات ملفات تعريف الارتباط",
  "settings.unset": "لم يتم الاختيار",
  "settings.none": "تم رفض الكل",
  "settings.some": "تم قبول جزء منها",
  "settings.all": "تم قبول الكل"
};

export { settings as default };
