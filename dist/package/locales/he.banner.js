var banner = {
  "banner.title": "עוגיות באתר הזה",
  "banner.text": "באתר הזה אנחנו משתמשים בעוגיות ובטכנולוגיות דומות. ההכרחיות מופעלות תמיד, והשאר ({categories}) רק בהסכמתכם: אז גם שירותים של צד שלישי מקבלים נתונים. ההסכמה תקפה למשך {term}, ואפשר לבטל אותה בכל עת.",
  "banner.policy": "מדיניות פרטיות",
  "banner.gpc": "הדפדפן שלכם שולח את האות Global Privacy Control, ולכן הפרסום נשאר כבוי, אלא אם תפעילו אותו בהגדרות.",
  "banner.new": "חדש: {names}. שאר הבחירות שלכם נשמרו.",
  "banner.revised": "התנאים השתנו, ולכן אנחנו שואלים שוב.",
  "banner.saved": "הבחירה שלכם נשמרה.",
  "days.one": "{n} יום",
  "days.two": "{n} ימים",
  "days.other": "{n} ימים",
  "action.reject-all": "דחיית הכול",
  "action.accept-all": "אישור הכול",
  "action.settings": "הגדרות",
  "category.functional.title": "תכונות האתר",
  "category.analytics.title": "סטטיסטיקה",
  "category.marketing.title": "פרסום"
};

export { banner as default };
