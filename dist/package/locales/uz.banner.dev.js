var banner = {
  "banner.title": "Saytdagi cookie fayllari",
  "banner.text": "Saytda biz cookie fayllari va shunga oʻxshash texnologiyalardan foydalanamiz. Zarurlari doim yoqilgan, qolganlari ({categories}) faqat roziligingiz bilan ishlaydi: bunda maʼlumotlarni uchinchi tomon xizmatlari ham oladi. Rozilik {term} amal qiladi, uni istalgan vaqtda qaytarib olish mumkin.",
  "banner.policy": "Maxfiylik siyosati",
  "banner.gpc": "Brauzeringiz Global Privacy Control signalini yuboryapti, shuning uchun sozlamalarda oʻzingiz yoqmaguningizcha reklama oʻchiq turadi.",
  "banner.new": "Yangi: {names}. Qolgan tanlovingiz saqlangan.",
  "banner.revised": "Shartlar oʻzgardi, shuning uchun qayta soʻrayapmiz.",
  "banner.saved": "Tanlovingiz saqlandi.",
  "days.one": "{n} kun",
  "days.other": "{n} kun",
  "action.reject-all": "Hammasini rad etish",
  "action.accept-all": "Hammasini qabul qilish",
  "action.settings": "Sozlash",
  "category.functional.title": "Sayt funksiyalari",
  "category.analytics.title": "Analitika",
  "category.marketing.title": "Reklama"
};

export { banner as default };
