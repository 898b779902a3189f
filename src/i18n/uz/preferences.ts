import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie sozlamalari',
  'preferences.text':
    'Nimani yoqish mumkinligini tanlang. Roziligingizsiz faqat zarurlari ishlaydi. Shu yerda istalgan vaqtda tanlovni oʻzgartirish yoki rozilikni qaytarib olish mumkin.',
  'preferences.operator': 'Maʼlumotlar uchun masʼul: {operator}',
  'preferences.present': 'Tanlov sanasi: {date}, amal qilish muddati: {until} gacha',
  'preferences.past': 'Avvalgi tanlovingiz endi amal qilmaydi, qaytadan tanlang.',
  'preferences.always': 'Doim yoqilgan',
  'preferences.partly': 'Qisman yoqilgan',
  'preferences.services': 'Xizmatlar va ularning cookie fayllari',
  'preferences.vendor': 'Maʼlumotlarni kim oladi: {vendor}',
  'preferences.cookies': 'Cookie fayllari: {names}',
  'preferences.storage': 'Brauzer xotirasidagi yozuvlar: {names}',
  'preferences.search': 'Xizmatni qidirish',
  'preferences.found': 'Topildi: {n}',
  'receipt.title': 'Tanlov tasdigʻi',
  'receipt.copy': 'Nusxa olish',
  'receipt.copied': 'Nusxa olindi',
  'receipt.download': 'Yuklab olish',
  'action.save': 'Tanlovni saqlash',
  'action.close': 'Yopish',
  'action.withdraw': 'Rozilikni toʻliq qaytarib olish',
  'category.necessary.title': 'Zarur',
  'category.necessary.text': 'Sayt ishlashi uchun kerak: masalan, tanlovingizni eslab qoladi.',
  'category.functional.text':
    'Qoʻshimcha qulaylik beradi: sozlamalaringizni eslab qoladi, chat yoki xaritani koʻrsatadi.',
  'category.analytics.text':
    'Tashriflarni sanaydi, qaysi sahifalar foydali ekanini va qaysilarini tuzatish kerakligini koʻrsatadi.',
  'category.marketing.text':
    'Reklamani qiziqishlaringizga qarab tanlaydi va uning natijasini oʻlchaydi. Maʼlumotlarni reklama maydonchalari hamda saytga joylangan video va vidjetlarning egalari oladi.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
