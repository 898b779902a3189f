var settings = {
  "settings.label": "הגדרות עוגיות",
  "settings.unset": "לא נעשתה בחירה",
  "settings.none": "הכול נדחה",
  "settings.some": "אושר חלקית",
  "settings.all": "הכול אושר"
};

export { settings as default };
