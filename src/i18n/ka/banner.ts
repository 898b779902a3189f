import type {BannerMessages} from '../dictionaries.js';

export default {
  'banner.title': 'ქუქი-ფაილები ამ საიტზე',
  'banner.text':
    'ამ საიტზე ვიყენებთ ქუქი-ფაილებსა და მსგავს ტექნოლოგიებს. აუცილებელი ყოველთვის ჩართულია, დანარჩენი ({categories}) — მხოლოდ თქვენი თანხმობით: ამ შემთხვევაში მონაცემებს მესამე მხარის სერვისებიც მიიღებს. თანხმობა {term} მოქმედებს და მისი გამოხმობა ნებისმიერ დროს შეგიძლიათ.',
  'banner.policy': 'კონფიდენციალურობის პოლიტიკა',
  'banner.gpc':
    'თქვენი ბრაუზერი აგზავნის Global Privacy Control-ის სიგნალს, ამიტომ რეკლამა გამორთულია, სანამ მას პარამეტრებში თავად არ ჩართავთ.',
  'banner.new': 'ახალი: {names}. თქვენი დანარჩენი არჩევანი შენარჩუნებულია.',
  'banner.revised': 'პირობები შეიცვალა, ამიტომ ხელახლა გეკითხებით.',
  'banner.saved': 'თქვენი არჩევანი შენახულია.',
  'days.one': '{n} დღე',
  'days.other': '{n} დღე',
  'action.reject-all': 'ყველას უარყოფა',
  'action.accept-all': 'ყველას მიღება',
  'action.settings': 'პარამეტრები',
  'category.functional.title': 'საიტის ფუნქციები',
  'category.analytics.title': 'ანალიტიკა',
  'category.marketing.title': 'რეკლამა',
} satisfies BannerMessages;
