const preset = {
  category: "functional",
  globals: ["ymaps", "ymaps3"],
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "Яндекс Карты", en: "Yandex Maps" },
  vendor: { ru: "ООО «ЯНДЕКС»", en: "YANDEX LLC" },
  country: "RU",
  does: "map",
  data: ["pages", "actions", "device", "ip", "id"],
  policy: "https://yandex.ru/legal/confidential/",
  hosts: [
    "yandex.ru/map-widget",
    "yandex.com/map-widget",
    "yandex.kz/map-widget",
    "yandex.by/map-widget",
    "yandex.uz/map-widget",
    "yandex.ru/maps-reviews-widget",
    "yandex.kz/maps-reviews-widget",
    "api-maps.yandex.ru",
    "static-maps.yandex.ru",
    "geocode-maps.yandex.ru",
    "suggest-maps.yandex.ru",
    "maps.yandex.net"
  ],
  // A frame sets its cookies, up to 400 days, on the domain of Yandex.
  cookies: [],
  storage: [],
  csp: {
    "script-src": [
      "https://api-maps.yandex.ru",
      "https://suggest-maps.yandex.ru",
      "https://*.maps.yandex.net",
      "https://yastatic.net"
    ],
    "img-src": [
      "https://*.maps.yandex.net",
      "https://api-maps.yandex.ru",
      "https://static-maps.yandex.ru",
      "https://yandex.ru",
      "data:"
    ],
    "connect-src": [
      "https://api-maps.yandex.ru",
      "https://suggest-maps.yandex.ru",
      "https://geocode-maps.yandex.ru",
      "https://*.maps.yandex.net",
      "https://yandex.ru",
      "https://yastatic.net"
    ],
    "frame-src": ["https://yandex.ru", "https://yandex.kz", "https://api-maps.yandex.ru", "blob:"],
    "style-src": ["blob:"]
  },
  sources: ["https://yandex.ru/dev/jsapi-v2-1/doc/ru/", "https://yandex.ru/dev/jsapi30/doc/ru/"],
  unconfirmed: [
    "Hosts and CSP sources are put together from the addresses in use, not from a page of the vendor.",
    "Whether the JavaScript API keeps anything in the storage of the site itself is not documented."
  ]
};

export { facts, preset };
