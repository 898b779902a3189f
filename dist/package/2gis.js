const preset = {
  category: "functional",
  globals: ["DG", "DGWidgetLoader", "mapgl"],
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "2ГИС", en: "2GIS" },
  vendor: { ru: "ООО «ДубльГИС»", en: "DoubleGIS LLC" },
  country: "RU",
  does: "map",
  data: ["pages", "actions", "device", "ip"],
  policy: "https://law.2gis.ru/privacy",
  hosts: [
    "widgets.2gis.com",
    "makemap.2gis.ru",
    "mapgl.2gis.com",
    "maps.2gis.com",
    "api.2gis.com",
    "api.2gis.ru",
    "disk.2gis.com"
  ],
  cookies: [],
  storage: [],
  csp: {
    "script-src": ["https://mapgl.2gis.com", "https://maps.api.2gis.ru"],
    "connect-src": ["https://*.2gis.com", "https://*.api.2gis.ru"],
    "img-src": ["https://*.2gis.com", "https://*.api.2gis.ru", "data:"],
    "frame-src": ["https://widgets.2gis.com", "https://makemap.2gis.ru"]
  },
  sources: ["https://law.2gis.ru/en/privacy", "https://law.2gis.ru/offer-license-agreement-webapi/archive"],
  unconfirmed: [
    "The hosts of tiles and of the map constructor were seen in policies of unrelated sites.",
    "Whether a map keeps anything on the site's own domain; nothing was found."
  ]
};

export { facts, preset };
