var banner = {
  "banner.title": "Файли cookie на сайті",
  "banner.text": "На сайті ми використовуємо файли cookie та подібні технології. Необхідні ввімкнено завжди, решту ({categories}) — лише за вашою згодою: тоді дані отримають і сторонні сервіси. Згода діє {term}, відкликати її можна будь-коли.",
  "banner.policy": "Політика конфіденційності",
  "banner.gpc": "Ваш браузер передає сигнал Global Privacy Control, тому рекламу вимкнено, доки ви самі не ввімкнете її в налаштуваннях.",
  "banner.new": "Нове: {names}. Решту вашого вибору збережено.",
  "banner.revised": "Умови змінилися, тому ми запитуємо знову.",
  "banner.saved": "Ваш вибір збережено.",
  "days.one": "{n} день",
  "days.few": "{n} дні",
  "days.many": "{n} днів",
  "days.other": "{n} дня",
  "action.reject-all": "Відхилити всі",
  "action.accept-all": "Прийняти всі",
  "action.settings": "Налаштувати",
  "category.functional.title": "Функції сайту",
  "category.analytics.title": "Аналітика",
  "category.marketing.title": "Реклама"
};

export { banner as default };
