import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Çerez ayarları',
  'preferences.text':
    'Nelerin etkinleştirilebileceğini seçin. Açık rızanız olmadan yalnızca zorunlu olanlar çalışır. Dilediğiniz zaman buradan seçiminizi değiştirebilir veya açık rızanızı geri alabilirsiniz.',
  'preferences.operator': 'Veri sorumlusu: {operator}',
  'preferences.present': '{date} tarihinde seçildi, {until} tarihine kadar geçerli',
  'preferences.past': 'Önceki seçiminiz artık geçerli değil, lütfen yeniden seçin.',
  'preferences.always': 'Her zaman etkin',
  'preferences.partly': 'Kısmen etkin',
  'preferences.services': 'Hizmetler ve çerezleri',
  'preferences.vendor': 'Verileri alan: {vendor}',
  'preferences.cookies': 'Çerezler: {names}',
  'preferences.storage': 'Tarayıcı depolamasındaki kayıtlar: {names}',
  'preferences.search': 'Hizmet ara',
  'preferences.found': 'Bulunan: {n}',
  'receipt.title': 'Seçiminizin belgesi',
  'receipt.copy': 'Kopyala',
  'receipt.copied': 'Kopyalandı',
  'receipt.download': 'İndir',
  'action.save': 'Seçimi kaydet',
  'action.close': 'Kapat',
  'action.withdraw': 'Tüm açık rızaları geri al',
  'category.necessary.title': 'Zorunlu',
  'category.necessary.text': 'Sitenin çalışması için gereklidir: örneğin seçiminizi hatırlamak için.',
  'category.functional.text': 'Ek kolaylıklar sağlar: ayarlarınızı hatırlar, sohbet veya harita gösterir.',
  'category.analytics.text':
    'Ziyaretleri sayar, hangi sayfaların yararlı olduğunu ve hangilerinin düzeltilmesi gerektiğini gösterir.',
  'category.marketing.text':
    'Reklamları ilgi alanlarınıza göre seçer ve sonuçlarını ölçer. Reklam platformları ile gömülü videoların ve widget’ların sahipleri veri alır.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
