import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Setări cookie',
  'preferences.text':
    'Alegeți ce poate fi activat. Fără consimțământul dumneavoastră funcționează numai ce este necesar. Aici vă puteți schimba oricând alegerea sau vă puteți retrage consimțământul.',
  'preferences.operator': 'Operatorul datelor: {operator}',
  'preferences.present': 'Ales pe {date}, valabil până la {until}',
  'preferences.past': 'Alegerea anterioară nu mai este valabilă, alegeți din nou.',
  'preferences.always': 'Întotdeauna active',
  'preferences.partly': 'Parțial active',
  'preferences.services': 'Servicii și modulele lor cookie',
  'preferences.vendor': 'Cine primește datele: {vendor}',
  'preferences.cookies': 'Module cookie: {names}',
  'preferences.storage': 'Date stocate în browser: {names}',
  'preferences.search': 'Caută un serviciu',
  'preferences.found': 'Găsite: {n}',
  'receipt.title': 'Dovada alegerii',
  'receipt.copy': 'Copiază',
  'receipt.copied': 'Copiat',
  'receipt.download': 'Descarcă',
  'action.save': 'Salvează alegerea',
  'action.close': 'Închide',
  'action.withdraw': 'Retrage consimțământul',
  'category.necessary.title': 'Necesare',
  'category.necessary.text':
    'Sunt necesare pentru funcționarea site-ului: de exemplu, pentru a reține alegerea dumneavoastră.',
  'category.functional.text':
    'Adaugă facilități: rețin setările dumneavoastră, afișează un chat sau o hartă.',
  'category.analytics.text': 'Numără vizitele și arată care pagini sunt utile și care trebuie corectate.',
  'category.marketing.text':
    'Aleg publicitatea după interesele dumneavoastră și o măsoară. Datele ajung la platformele de publicitate și la proprietarii videoclipurilor și widgeturilor încorporate.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
