var banner = {
  "banner.title": "Файлы cookie на сайце",
  "banner.text": "На сайце мы выкарыстоўваем файлы cookie і падобныя тэхналогіі. Неабходныя ўключаны заўсёды, астатнія ({categories}) — толькі з вашай згоды: тады даныя атрымаюць і староннія сэрвісы. Згода дзейнічае {term}, адклікаць яе можна ў любы момант.",
  "banner.policy": "Палітыка прыватнасці",
  "banner.gpc": "Ваш браўзер перадае сігнал Global Privacy Control, таму рэклама выключана, пакуль вы самі не ўключыце яе ў наладах.",
  "banner.new": "Новае: {names}. Астатні ваш выбар захаваны.",
  "banner.revised": "Умовы змяніліся, таму мы пытаемся зноў.",
  "banner.saved": "Ваш выбар захаваны.",
  "days.one": "{n} дзень",
  "days.few": "{n} дні",
  "days.many": "{n} дзён",
  "days.other": "{n} дня",
  "action.reject-all": "Адхіліць усе",
  "action.accept-all": "Прыняць усе",
  "action.settings": "Наладзіць",
  "category.functional.title": "Функцыі сайта",
  "category.analytics.title": "Аналітыка",
  "category.marketing.title": "Рэклама"
};

export { banner as default };
