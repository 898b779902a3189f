var en_preferences = {
  "preferences.title": "Cookie settings",
  "preferences.text": "Choose what may be turned on. Without your consent only the necessary ones work. You can change or withdraw your choice here at any time.",
  "preferences.operator": "Responsible for the data: {operator}",
  "preferences.present": "Chosen on {date}, valid until {until}",
  "preferences.past": "Your earlier choice is no longer valid, please choose again.",
  "preferences.always": "Always on",
  "preferences.partly": "Partly on",
  "preferences.services": "Services and their cookies",
  "preferences.vendor": "Who receives the data: {vendor}",
  "preferences.cookies": "Cookies: {names}",
  "preferences.storage": "Entries in the browser’s storage: {names}",
  "action.save": "Save choice",
  "action.close": "Close",
  "action.withdraw": "Withdraw consent",
  "category.necessary.title": "Necessary",
  "category.necessary.text": "Needed for the site to work: for example, to remember your choice.",
  "category.functional.text": "Add conveniences: remember your settings, show a chat or a map.",
  "category.analytics.text": "Count visits and show which pages are useful and which need fixing.",
  "category.marketing.text": "Choose advertising by your interests and measure it. Advertising platforms and owners of embedded videos and widgets receive data.",
  "operator.BIN": "BIN",
  "operator.IIN": "IIN",
  "operator.INN": "INN",
  "operator.OGRN": "OGRN"
};

export { en_preferences as default };
