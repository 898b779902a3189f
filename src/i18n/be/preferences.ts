import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Налады cookie',
  'preferences.text':
    'Выберыце, што можна ўключыць. Без вашай згоды працуюць толькі неабходныя. Змяніць выбар або адклікаць згоду можна тут у любы момант.',
  'preferences.operator': 'Хто адказвае за даныя: {operator}',
  'preferences.present': 'Выбар зроблены {date}, дзейнічае да {until}',
  'preferences.past': 'Ранейшы выбар больш не дзейнічае, зрабіце яго зноў.',
  'preferences.always': 'Заўсёды ўключаны',
  'preferences.partly': 'Уключаны часткова',
  'preferences.services': 'Сэрвісы і іх файлы cookie',
  'preferences.vendor': 'Хто атрымлівае даныя: {vendor}',
  'preferences.cookies': 'Файлы cookie: {names}',
  'preferences.storage': 'Запісы ў сховішчы браўзера: {names}',
  'preferences.search': 'Знайсці сэрвіс',
  'preferences.found': 'Знойдзена: {n}',
  'receipt.title': 'Пацвярджэнне выбару',
  'receipt.copy': 'Скапіраваць',
  'receipt.copied': 'Скапіравана',
  'receipt.download': 'Спампаваць',
  'action.save': 'Захаваць выбар',
  'action.close': 'Закрыць',
  'action.withdraw': 'Адклікаць усё',
  'category.necessary.title': 'Неабходныя',
  'category.necessary.text': 'Патрэбны для працы сайта: напрыклад, каб запомніць ваш выбар.',
  'category.functional.text':
    'Даюць дадатковыя зручнасці: запамінаюць вашы налады, паказваюць чат або карту.',
  'category.analytics.text':
    'Лічаць наведванні і паказваюць, якія старонкі карысныя, а якія трэба выправіць.',
  'category.marketing.text':
    'Падбіраюць рэкламу паводле вашых інтарэсаў і вымяраюць яе. Даныя атрымліваюць рэкламныя пляцоўкі і ўладальнікі ўбудаваных відэа і віджэтаў.',
  'operator.BIN': 'БІН',
  'operator.IIN': 'ІІН',
  'operator.INN': 'ІНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
