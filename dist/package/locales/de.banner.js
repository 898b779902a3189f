var banner = {
  "banner.title": "Cookies auf dieser Website",
  "banner.text": "Auf dieser Website verwenden wir Cookies und ähnliche Technologien. Die notwendigen sind immer aktiv, die übrigen ({categories}) nur mit Ihrer Einwilligung: Dann erhalten auch Dienste von Drittanbietern Daten. Die Einwilligung gilt {term} und kann jederzeit widerrufen werden.",
  "banner.policy": "Datenschutzerklärung",
  "banner.gpc": "Ihr Browser sendet das Signal Global Privacy Control. Werbung bleibt deshalb ausgeschaltet, solange Sie sie nicht in den Einstellungen einschalten.",
  "banner.new": "Neu: {names}. Ihre übrige Auswahl bleibt erhalten.",
  "banner.revised": "Die Bedingungen haben sich geändert, daher fragen wir erneut.",
  "banner.saved": "Ihre Auswahl ist gespeichert.",
  "days.one": "{n} Tag",
  "days.other": "{n} Tage",
  "action.reject-all": "Alle ablehnen",
  "action.accept-all": "Alle akzeptieren",
  "action.settings": "Einstellungen",
  // Adjectives: they stand in the text in lower case, where German nouns would be misspelt.
  "category.functional.title": "Funktional",
  "category.analytics.title": "Analytisch",
  "category.marketing.title": "Werblich"
};

export { banner as default };
