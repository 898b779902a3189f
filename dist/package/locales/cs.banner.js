var banner = {
  "banner.title": "Soubory cookie na tomto webu",
  "banner.text": "Na tomto webu používáme soubory cookie a podobné technologie. Nezbytné jsou vždy zapnuté, ostatní ({categories}) jen s vaším souhlasem: údaje pak získají i služby třetích stran. Souhlas platí {term} a můžete ho kdykoli odvolat.",
  "banner.policy": "Zásady ochrany osobních údajů",
  "banner.gpc": "Váš prohlížeč odesílá signál Global Privacy Control, proto reklama zůstává vypnutá, pokud ji v nastavení nezapnete.",
  "banner.new": "Nově: {names}. Zbytek vaší volby zůstává beze změny.",
  "banner.revised": "Podmínky se změnily, proto se ptáme znovu.",
  "banner.saved": "Vaše volba je uložena.",
  "days.one": "{n} den",
  "days.few": "{n} dny",
  "days.many": "{n} dne",
  "days.other": "{n} dní",
  "action.reject-all": "Odmítnout vše",
  "action.accept-all": "Přijmout vše",
  "action.settings": "Nastavení",
  "category.functional.title": "Funkce webu",
  "category.analytics.title": "Analytika",
  "category.marketing.title": "Reklama"
};

export { banner as default };
