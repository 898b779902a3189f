import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie ayarları',
  'preferences.text':
    'Nəyin aktiv edilə biləcəyini seçin. Razılığınız olmadan yalnız zəruri olanlar işləyir. Burada istənilən vaxt seçiminizi dəyişə və ya razılığı geri götürə bilərsiniz.',
  'preferences.operator': 'Məlumatlara görə məsul: {operator}',
  'preferences.present': 'Seçim tarixi: {date}, {until} tarixinədək qüvvədədir',
  'preferences.past': 'Əvvəlki seçiminiz artıq qüvvədə deyil, yenidən seçin.',
  'preferences.always': 'Həmişə aktiv',
  'preferences.partly': 'Qismən aktiv',
  'preferences.services': 'Xidmətlər və onların cookie faylları',
  'preferences.vendor': 'Məlumatları kim alır: {vendor}',
  'preferences.cookies': 'Cookie faylları: {names}',
  'preferences.storage': 'Brauzerin yaddaşındakı qeydlər: {names}',
  'preferences.search': 'Xidmət axtar',
  'preferences.found': 'Tapıldı: {n}',
  'receipt.title': 'Seçimin təsdiqi',
  'receipt.copy': 'Kopyala',
  'receipt.copied': 'Kopyalandı',
  'receipt.download': 'Endir',
  'action.save': 'Seçimi saxla',
  'action.close': 'Bağla',
  'action.withdraw': 'Razılığı tam geri götür',
  'category.necessary.title': 'Zəruri',
  'category.necessary.text': 'Saytın işləməsi üçün lazımdır: məsələn, seçiminizi yadda saxlayır.',
  'category.functional.text': 'Əlavə rahatlıq verir: ayarlarınızı yadda saxlayır, çat və ya xəritə göstərir.',
  'category.analytics.text':
    'Ziyarətləri sayır, hansı səhifələrin faydalı olduğunu və hansılarını düzəltmək lazım gəldiyini göstərir.',
  'category.marketing.text':
    'Reklamı maraqlarınıza görə seçir və onun nəticəsini ölçür. Məlumatları reklam platformaları, eləcə də sayta yerləşdirilmiş video və vidcetlərin sahibləri alır.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
