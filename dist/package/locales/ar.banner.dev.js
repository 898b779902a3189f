var banner = {
  "list.comma": "، ",
  "list.semicolon": "؛ ",
  "banner.title": "ملفات تعريف الارتباط في هذا الموقع",
  "banner.text": "نستخدم ملفات تعريف الارتباط وتقنيات مشابهة في هذا الموقع. الضرورية منها مفعّلة دائمًا، أما البقية ({categories}) فلا تُفعّل إلا بموافقتك، وعندها تتلقى خدمات تابعة لجهات خارجية البيانات أيضًا. تسري الموافقة لمدة {term}، ويمكن سحبها في أي وقت.",
  "banner.policy": "سياسة الخصوصية",
  "banner.gpc": "يرسل متصفحك إشارة Global Privacy Control، لذلك تبقى الإعلانات غير مفعّلة ما لم تفعّلها بنفسك في الإعدادات.",
  "banner.new": "الجديد: {names}. بقية اختياراتك محفوظة.",
  "banner.revised": "تغيّرت الشروط، لذلك نسأل من جديد.",
  "banner.saved": "تم حفظ اختيارك.",
  "days.zero": "{n} يوم",
  "days.one": "يوم واحد ({n})",
  "days.two": "يومين ({n})",
  "days.few": "{n} أيام",
  "days.many": "{n} يومًا",
  "days.other": "{n} يوم",
  "action.reject-all": "رفض الكل",
  "action.accept-all": "قبول الكل",
  "action.settings": "الإعدادات",
  "category.functional.title": "ميزات الموقع",
  "category.analytics.title": "التحليلات",
  "category.marketing.title": "الإعلانات"
};

export { banner as default };
