import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie жөндөөлөрү',
  'preferences.text':
    'Эмнени күйгүзсө болорун тандаңыз. Макулдугуңузсуз зарылдары гана иштейт. Ушул жерден каалаган убакта тандооңузду өзгөртө же макулдукту кайтарып ала аласыз.',
  'preferences.operator': 'Маалыматтар үчүн жооптуу: {operator}',
  'preferences.present': 'Тандалган күнү: {date}. Жарактуулук мөөнөтүнүн аягы: {until}',
  'preferences.past': 'Мурунку тандооңуз жараксыз болуп калды, кайра тандаңыз.',
  'preferences.always': 'Дайыма күйүк',
  'preferences.partly': 'Жарым-жартылай күйүк',
  'preferences.services': 'Кызматтар жана алардын cookie файлдары',
  'preferences.vendor': 'Маалыматтарды ким алат: {vendor}',
  'preferences.cookies': 'Cookie файлдары: {names}',
  'preferences.storage': 'Браузердин сактагычындагы жазуулар: {names}',
  'preferences.search': 'Кызматты издөө',
  'preferences.found': 'Табылды: {n}',
  'receipt.title': 'Тандоонун ырастоосу',
  'receipt.copy': 'Көчүрүү',
  'receipt.copied': 'Көчүрүлдү',
  'receipt.download': 'Жүктөп алуу',
  'action.save': 'Тандоону сактоо',
  'action.close': 'Жабуу',
  'action.withdraw': 'Макулдукту толук кайтарып алуу',
  'category.necessary.title': 'Зарыл',
  'category.necessary.text': 'Сайттын иштеши үчүн керек: мисалы, тандооңузду эстеп калат.',
  'category.functional.text':
    'Кошумча ыңгайлуулук берет: жөндөөлөрүңүздү эстеп калат, чат же карта көрсөтөт.',
  'category.analytics.text':
    'Сайтка кирүүлөрдү санап, кайсы барактар пайдалуу экенин жана кайсыларын оңдоо керектигин көрсөтөт.',
  'category.marketing.text':
    'Жарнаманы кызыгууларыңызга жараша тандайт жана анын натыйжасын өлчөйт. Маалыматтарды жарнама аянтчалары жана сайтка киргизилген видеолор менен виджеттердин ээлери алат.',
  'operator.BIN': 'БИН',
  'operator.IIN': 'ИИН',
  'operator.INN': 'ИНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
