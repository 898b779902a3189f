import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Настройки cookie',
  'preferences.text':
    'Выберите, что можно включить. Без вашего согласия работает только необходимое. Изменить или отозвать выбор можно здесь в любой момент.',
  'preferences.operator': 'Кто отвечает за данные: {operator}',
  'preferences.present': 'Выбор сделан {date}, действует до {until}',
  'preferences.past': 'Прежний выбор больше не действует, сделайте его заново.',
  'preferences.always': 'Всегда включены',
  'preferences.partly': 'Включено частично',
  'preferences.services': 'Сервисы и их cookie',
  'preferences.vendor': 'Кто получает данные: {vendor}',
  'preferences.cookies': 'Файлы cookie: {names}',
  'preferences.storage': 'Записи в хранилище браузера: {names}',
  'preferences.search': 'Найти сервис',
  'preferences.found': 'Найдено: {n}',
  'receipt.title': 'Подтверждение выбора',
  'receipt.copy': 'Скопировать',
  'receipt.copied': 'Скопировано',
  'receipt.download': 'Скачать',
  'action.save': 'Сохранить выбор',
  'action.close': 'Закрыть',
  'action.withdraw': 'Отозвать всё',
  'category.necessary.title': 'Необходимые',
  'category.necessary.text': 'Нужны для работы сайта: например, чтобы запомнить ваш выбор.',
  'category.functional.text':
    'Дают дополнительные удобства: запоминают ваши настройки, показывают чат или карту.',
  'category.analytics.text':
    'Считают посещения и показывают, какие страницы полезны, а какие нужно исправить.',
  'category.marketing.text':
    'Подбирают рекламу по вашим интересам и измеряют её. Данные получают рекламные площадки и владельцы встроенных видео и виджетов.',
  'operator.BIN': 'БИН',
  'operator.IIN': 'ИИН',
  'operator.INN': 'ИНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
