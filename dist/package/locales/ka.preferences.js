var preferences = {
  "preferences.title": "ქუქი-ფაილების პარამეტრები",
  "preferences.text": "აირჩიეთ, რისი ჩართვა შეიძლება. თქვენი თანხმობის გარეშე მხოლოდ აუცილებელი მუშაობს. აქ ნებისმიერ დროს შეგიძლიათ შეცვალოთ არჩევანი ან გამოიხმოთ თანხმობა.",
  "preferences.operator": "მონაცემების დამუშავებისთვის პასუხისმგებელი: {operator}",
  // The browser writes dates with a comma and in the nominative.
  "preferences.present": "არჩევანის თარიღი: {date}; ძალაშია ამ თარიღამდე: {until}",
  "preferences.past": "წინა არჩევანი აღარ მოქმედებს, გთხოვთ, აირჩიოთ ხელახლა.",
  "preferences.always": "ყოველთვის ჩართულია",
  "preferences.partly": "ნაწილობრივ ჩართულია",
  "preferences.services": "სერვისები და მათი ქუქი-ფაილები",
  "preferences.vendor": "ვინ იღებს მონაცემებს: {vendor}",
  "preferences.cookies": "ქუქი-ფაილები: {names}",
  "preferences.storage": "ჩანაწერები ბრაუზერის საცავში: {names}",
  "preferences.search": "სერვისის ძებნა",
  "preferences.found": "ნაპოვნია: {n}",
  "receipt.title": "თქვენი არჩევანის დასტური",
  "receipt.copy": "კოპირება",
  "receipt.copied": "კოპირებულია",
  "receipt.download": "ჩამოტვირთვა",
  "action.save": "არჩევანის შენახვა",
  "action.close": "დახურვა",
  "action.withdraw": "ყველა თანხმობის გამოხმობა",
  "category.necessary.title": "აუცილებელი",
  "category.necessary.text": "საჭიროა საიტის მუშაობისთვის: მაგალითად, თქვენი არჩევანის დასამახსოვრებლად.",
  "category.functional.text": "ამატებს შესაძლებლობებს: იმახსოვრებს თქვენს პარამეტრებს, აჩვენებს ჩატს ან რუკას.",
  "category.analytics.text": "ითვლის ვიზიტებს და აჩვენებს, რომელი გვერდებია სასარგებლო და რომელი საჭიროებს გასწორებას.",
  "category.marketing.text": "არჩევს რეკლამას თქვენი ინტერესების მიხედვით და ზომავს მის შედეგს. მონაცემებს იღებენ სარეკლამო პლატფორმები და ჩაშენებული ვიდეოებისა და ვიჯეტების მფლობელები.",
  "operator.BIN": "BIN",
  "operator.IIN": "IIN",
  "operator.INN": "INN",
  "operator.OGRN": "OGRN"
};

export { preferences as default };
