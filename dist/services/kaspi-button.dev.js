const preset = {
  category: "functional",
  globals: ["ksWidgetInitializer"],
  cookies: [],
  storage: [],
  src: () => "https://kaspi.kz/kaspibutton/widget/ks-wi_ext.js",
  // By this id the vendor's own snippet sees that the script is there.
  attributes: () => ({ id: "KS-Widget" })
};
const facts = {
  title: { ru: "Кнопка Kaspi.kz", kk: "Kaspi.kz батырмасы", en: "Kaspi.kz button" },
  vendor: { ru: "АО «Kaspi Bank»", kk: "«Kaspi Bank» АҚ", en: "Kaspi Bank JSC" },
  country: "KZ",
  does: "payment",
  data: ["pages", "device", "ip"],
  policy: "https://kaspi.kz/",
  // Not the whole host: the shop and the bank live there too.
  hosts: ["kaspi.kz/kaspibutton"],
  cookies: [],
  storage: [],
  csp: {
    "script-src": ["https://kaspi.kz"],
    "connect-src": ["https://kaspi.kz"],
    "img-src": ["https://kaspi.kz"],
    "frame-src": ["https://kaspi.kz"],
    "style-src": ["'unsafe-inline'", "https://kaspi.kz"]
  },
  sources: ["https://guide.kaspi.kz/partner/ru/"],
  unconfirmed: [
    "Which company of the group receives the data, and the address of its privacy policy; the home page is given.",
    "What the widget asks for after its script, and whether it keeps anything on the site's own domain; nothing was found."
  ]
};

export { facts, preset };
