import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Налаштування cookie',
  'preferences.text':
    'Виберіть, що можна ввімкнути. Без вашої згоди працюють лише необхідні. Змінити вибір або відкликати згоду можна тут будь-коли.',
  'preferences.operator': 'Хто відповідає за дані: {operator}',
  'preferences.present': 'Вибір зроблено {date}, діє до {until}',
  'preferences.past': 'Попередній вибір більше не діє, зробіть його знову.',
  'preferences.always': 'Завжди ввімкнено',
  'preferences.partly': 'Увімкнено частково',
  'preferences.services': 'Сервіси та їхні файли cookie',
  'preferences.vendor': 'Хто отримує дані: {vendor}',
  'preferences.cookies': 'Файли cookie: {names}',
  'preferences.storage': 'Записи в сховищі браузера: {names}',
  'preferences.search': 'Знайти сервіс',
  'preferences.found': 'Знайдено: {n}',
  'receipt.title': 'Підтвердження вибору',
  'receipt.copy': 'Скопіювати',
  'receipt.copied': 'Скопійовано',
  'receipt.download': 'Завантажити',
  'action.save': 'Зберегти вибір',
  'action.close': 'Закрити',
  'action.withdraw': 'Відкликати все',
  'category.necessary.title': 'Необхідні',
  'category.necessary.text': 'Потрібні для роботи сайту: наприклад, щоб запам’ятати ваш вибір.',
  'category.functional.text':
    'Дають додаткові зручності: запам’ятовують ваші налаштування, показують чат або карту.',
  'category.analytics.text': 'Рахують відвідування й показують, які сторінки корисні, а які треба виправити.',
  'category.marketing.text':
    'Добирають рекламу за вашими інтересами й вимірюють її. Дані отримують рекламні майданчики та власники вбудованих відео й віджетів.',
  'operator.BIN': 'БІН',
  'operator.IIN': 'ІІН',
  'operator.INN': 'ІНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
