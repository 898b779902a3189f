var banner = {
  "banner.title": "Бисквитки на този сайт",
  "banner.text": "На този сайт използваме бисквитки и подобни технологии. Необходимите са винаги включени, а останалите ({categories}) само с вашето съгласие: тогава данни получават и услуги на трети страни. Съгласието важи {term} и може да бъде оттеглено по всяко време.",
  "banner.policy": "Политика за поверителност",
  "banner.gpc": "Браузърът ви изпраща сигнала Global Privacy Control, затова рекламата остава изключена, освен ако не я включите в настройките.",
  "banner.new": "Ново: {names}. Останалата част от избора ви се запазва.",
  "banner.revised": "Условията са променени, затова питаме отново.",
  "banner.saved": "Изборът ви е запазен.",
  "days.one": "{n} ден",
  "days.other": "{n} дни",
  "action.reject-all": "Отхвърляне на всички",
  "action.accept-all": "Приемане на всички",
  "action.settings": "Настройки",
  "category.functional.title": "Функции на сайта",
  "category.analytics.title": "Статистика",
  "category.marketing.title": "Реклама"
};

export { banner as default };
