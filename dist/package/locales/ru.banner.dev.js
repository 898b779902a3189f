var banner = {
  "banner.title": "Файлы cookie",
  "banner.text": "На сайте мы используем файлы cookie и аналогичные технологии. Необходимые включены всегда, остальные ({categories}) — только с вашего согласия: тогда данные получат внешние сервисы. Согласие действует {term}, отозвать его можно в любой момент.",
  "banner.policy": "Политика конфиденциальности",
  "banner.gpc": "Браузер передаёт сигнал Global Privacy Control: реклама выключена, пока вы не включите её в настройках.",
  "banner.new": "Новое: {names}. Остальной выбор сохранён.",
  "banner.revised": "Условия изменились, выбор нужен заново.",
  "banner.saved": "Выбор сохранён.",
  "days.one": "{n} день",
  "days.few": "{n} дня",
  "days.many": "{n} дней",
  "days.other": "{n} дня",
  "action.reject-all": "Отклонить все",
  "action.accept-all": "Принять все",
  "action.settings": "Настроить",
  "category.functional.title": "Функции сайта",
  "category.analytics.title": "Аналитика",
  "category.marketing.title": "Реклама"
};

export { banner as default };
