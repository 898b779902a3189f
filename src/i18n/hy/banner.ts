import type {BannerMessages} from '../dictionaries.js';

export default {
  'banner.title': 'Cookie ֆայլերն այս կայքում',
  'banner.text':
    'Կայքում մենք օգտագործում ենք cookie ֆայլեր և նմանատիպ տեխնոլոգիաներ։ Անհրաժեշտները միշտ միացված են, մյուսները ({categories})՝ միայն ձեր համաձայնությամբ։ Այդ դեպքում տվյալներ կստանան նաև երրորդ կողմի ծառայությունները։ Համաձայնությունը գործում է {term}, այն կարող եք հետ կանչել ցանկացած պահի։',
  'banner.policy': 'Գաղտնիության քաղաքականություն',
  'banner.gpc':
    'Ձեր դիտարկիչն ուղարկում է Global Privacy Control ազդանշանը, ուստի գովազդն անջատված է, քանի դեռ այն չեք միացրել կարգավորումներում։',
  'banner.new': 'Նոր՝ {names}։ Ձեր մնացած ընտրությունը պահպանված է։',
  'banner.revised': 'Պայմանները փոխվել են, ուստի կրկին հարցնում ենք։',
  'banner.saved': 'Ձեր ընտրությունը պահպանված է։',
  'days.one': '{n} օր',
  'days.other': '{n} օր',
  'action.reject-all': 'Մերժել բոլորը',
  'action.accept-all': 'Ընդունել բոլորը',
  'action.settings': 'Կարգավորել',
  'category.functional.title': 'Կայքի գործառույթներ',
  'category.analytics.title': 'Վերլուծություն',
  'category.marketing.title': 'Գովազդ',
} satisfies BannerMessages;
