import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie-ների կարգավորումներ',
  'preferences.text':
    'Ընտրեք, թե ինչ կարելի է միացնել։ Առանց ձեր համաձայնության աշխատում են միայն անհրաժեշտները։ Այստեղ ցանկացած պահի կարող եք փոխել ընտրությունը կամ հետ կանչել համաձայնությունը։',
  'preferences.operator': 'Տվյալների համար պատասխանատու՝ {operator}',
  'preferences.present': 'Ընտրության ամսաթիվը՝ {date}, գործում է մինչև {until}',
  'preferences.past': 'Նախկին ընտրությունն այլևս չի գործում, ընտրեք կրկին։',
  'preferences.always': 'Միշտ միացված',
  'preferences.partly': 'Մասամբ միացված',
  'preferences.services': 'Ծառայությունները և դրանց cookie ֆայլերը',
  'preferences.vendor': 'Տվյալները ստանում է՝ {vendor}',
  'preferences.cookies': 'Cookie ֆայլեր՝ {names}',
  'preferences.storage': 'Գրառումներ դիտարկիչի պահոցում՝ {names}',
  'preferences.search': 'Գտնել ծառայություն',
  'preferences.found': 'Գտնվել է՝ {n}',
  'receipt.title': 'Ընտրության հաստատում',
  'receipt.copy': 'Պատճենել',
  'receipt.copied': 'Պատճենված է',
  'receipt.download': 'Ներբեռնել',
  'action.save': 'Պահպանել ընտրությունը',
  'action.close': 'Փակել',
  'action.withdraw': 'Հետ կանչել ամբողջությամբ',
  'category.necessary.title': 'Անհրաժեշտ',
  'category.necessary.text': 'Պետք են կայքի աշխատանքի համար, օրինակ՝ ձեր ընտրությունը հիշելու համար։',
  'category.functional.text':
    'Տալիս են լրացուցիչ հարմարություններ՝ հիշում են ձեր կարգավորումները, ցույց են տալիս զրուցարան կամ քարտեզ։',
  'category.analytics.text':
    'Հաշվում են այցերը և ցույց տալիս, թե որ էջերն են օգտակար, իսկ որոնք պետք է շտկել։',
  'category.marketing.text':
    'Ընտրում են գովազդը՝ ըստ ձեր հետաքրքրությունների, և չափում դրա արդյունքը։ Տվյալներ են ստանում գովազդային հարթակները և ներկառուցված տեսանյութերի ու վիջեթների սեփականատերերը։',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
