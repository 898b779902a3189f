import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Настройки за бисквитки',
  'preferences.text':
    'Изберете какво може да се включи. Без вашето съгласие работи само необходимото. Тук по всяко време можете да промените избора или да оттеглите съгласието си.',
  'preferences.operator': 'Администратор на данните: {operator}',
  'preferences.present': 'Избрано на {date}, важи до {until}',
  'preferences.past': 'Предишният ви избор вече не важи, изберете отново.',
  'preferences.always': 'Винаги включени',
  'preferences.partly': 'Частично включени',
  'preferences.services': 'Услуги и техните бисквитки',
  'preferences.vendor': 'Кой получава данните: {vendor}',
  'preferences.cookies': 'Бисквитки: {names}',
  'preferences.storage': 'Записи в паметта на браузъра: {names}',
  'preferences.search': 'Търсене на услуга',
  'preferences.found': 'Намерени: {n}',
  'receipt.title': 'Потвърждение за избора',
  'receipt.copy': 'Копиране',
  'receipt.copied': 'Копирано',
  'receipt.download': 'Изтегляне',
  'action.save': 'Запазване на избора',
  'action.close': 'Затваряне',
  'action.withdraw': 'Оттегляне на съгласието',
  'category.necessary.title': 'Необходими',
  'category.necessary.text': 'Нужни са, за да работи сайтът: например за да се запомни изборът ви.',
  'category.functional.text': 'Добавят удобства: запомнят настройките ви, показват чат или карта.',
  'category.analytics.text':
    'Броят посещенията и показват кои страници са полезни и кои трябва да се поправят.',
  'category.marketing.text':
    'Подбират реклама според интересите ви и я измерват. Данни получават рекламни платформи и собственици на вградени видеоклипове и уиджети.',
  'operator.BIN': 'БИН',
  'operator.IIN': 'ИИН',
  'operator.INN': 'ИНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
