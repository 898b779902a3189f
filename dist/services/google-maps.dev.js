const preset = {
  category: "functional",
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "Google Карты", kk: "Google Maps", en: "Google Maps" },
  vendor: "Google LLC",
  country: "US",
  does: "map",
  data: ["pages", "actions", "device", "ip", "id"],
  policy: "https://policies.google.com/privacy",
  hosts: [
    "www.google.com/maps",
    "maps.google.com",
    "maps.googleapis.com",
    "maps.gstatic.com",
    "mapsresources-pa.googleapis.com",
    "places.googleapis.com",
    "khms0.googleapis.com",
    "khms1.googleapis.com"
  ],
  cookies: [],
  storage: [],
  csp: {
    "script-src": [
      "https://*.googleapis.com",
      "https://*.gstatic.com",
      "https://*.google.com",
      "https://*.ggpht.com"
    ],
    "img-src": [
      "https://*.googleapis.com",
      "https://*.gstatic.com",
      "https://*.google.com",
      "https://*.googleusercontent.com",
      "data:"
    ],
    "connect-src": [
      "https://*.googleapis.com",
      "https://*.google.com",
      "https://*.gstatic.com",
      "data:",
      "blob:"
    ],
    "frame-src": ["https://*.google.com"],
    "style-src": ["https://fonts.googleapis.com"]
  },
  sources: [
    "https://developers.google.com/maps/documentation/javascript/content-security-policy",
    "https://github.com/nuxt/scripts"
  ],
  unconfirmed: [
    "Whether the JavaScript API keeps anything in the storage of the site itself is not documented."
  ]
};

export { facts, preset };
