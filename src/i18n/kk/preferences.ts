import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie баптаулары',
  'preferences.text':
    'Нені қосуға болатынын таңдаңыз. Сіздің келісіміңізсіз тек қажеттілері ғана жұмыс істейді. Таңдауды осы жерде кез келген уақытта өзгертуге немесе кері қайтарып алуға болады.',
  'preferences.operator': 'Деректерге жауапты: {operator}',
  'preferences.present': 'Таңдау жасалған күн: {date}. Жарамдылық мерзімінің соңы: {until}',
  'preferences.past': 'Бұрынғы таңдау енді жарамсыз, қайта таңдаңыз.',
  'preferences.always': 'Әрқашан қосулы',
  'preferences.partly': 'Ішінара қосулы',
  'preferences.services': 'Сервистер және олардың cookie файлдары',
  'preferences.vendor': 'Деректерді алушы: {vendor}',
  'preferences.cookies': 'Cookie файлдары: {names}',
  'preferences.storage': 'Браузер жадындағы жазбалар: {names}',
  'preferences.search': 'Сервисті табу',
  'preferences.found': 'Табылғаны: {n}',
  'receipt.title': 'Таңдаудың растамасы',
  'receipt.copy': 'Көшіріп алу',
  'receipt.copied': 'Көшірілді',
  'receipt.download': 'Жүктеп алу',
  'action.save': 'Таңдауды сақтау',
  'action.close': 'Жабу',
  'action.withdraw': 'Барлығын кері қайтарып алу',
  'category.necessary.title': 'Қажетті',
  'category.necessary.text': 'Сайттың жұмыс істеуі үшін керек: мысалы, таңдауыңызды есте сақтайды.',
  'category.functional.text':
    'Қосымша ыңғайлылық береді: баптауларыңызды есте сақтайды, чат немесе карта көрсетеді.',
  'category.analytics.text':
    'Сайтқа кірулерді санайды, қай беттердің пайдалы екенін және нені түзету керегін көрсетеді.',
  'category.marketing.text':
    'Жарнаманы қызығушылықтарыңызға қарай іріктейді және оның нәтижесін өлшейді. Деректерді жарнама алаңдары және сайтқа енгізілген бейнелер мен виджеттердің иелері алады.',
  'operator.BIN': 'БСН',
  'operator.IIN': 'ЖСН',
  'operator.INN': 'ИНН',
  'operator.OGRN': 'ОГРН',
} satisfies PreferencesMessages;
