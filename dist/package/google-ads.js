import { gtag, globals, counterOf, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "marketing",
  globals: ["gtag"],
  id: /^AW-\d{9,12}$/,
  cookies: ["_gcl_*", "FPAU", "FPGCL*"],
  storage: ["_gcl_*"],
  // Google Analytics loads the same file under its own id; the second one finds the first and only adds its own ids.
  src: (service) => "https://www.googletagmanager.com/gtag/js?id=" + counterOf(service).id[0],
  start(service) {
    globals.gtag ??= gtag;
    gtag("js", /* @__PURE__ */ new Date());
    for (const id of counterOf(service).id) {
      gtag("config", id, {
        // Remarketing is off unless the owner writes `true`, whatever the account says.
        // https://developers.google.com/tag-platform/security/guides/privacy
        allow_ad_personalization_signals: false,
        ...vendorOptions(service)
      });
    }
  }
  // Google offers no way to unload its tag: the denied consent, which the gate pushes, is what there is.
};
const facts = {
  title: { ru: "Google Реклама", kk: "Google Ads", en: "Google Ads" },
  vendor: "Google LLC",
  country: "US",
  does: "ads",
  data: ["pages", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://policies.google.com/privacy",
  hosts: [
    "www.googletagmanager.com/gtag/js?id=AW-",
    "googleadservices.com",
    "googleads.g.doubleclick.net",
    "td.doubleclick.net",
    "ad.doubleclick.net",
    "pagead2.googlesyndication.com",
    "www.google.com/pagead",
    "www.google.com/ccm",
    "www.google.com/rmkt"
  ],
  cookies: [
    ["_gcl_au", "ads", "3mo"],
    ["_gcl_*", "ads", "90d"],
    ["FPAU", "ads", "90d"],
    ["FPGCL*", "ads", "90d"]
  ],
  storage: [
    ["_gcl_ls", "ads", "90d"],
    ["_gcl_*", "ads", "90d"]
  ],
  id: "a tag id such as AW-123456789, or a list of them",
  options: "*",
  csp: {
    "script-src": [
      "https://*.googletagmanager.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com"
    ],
    "img-src": [
      "https://*.googletagmanager.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com",
      "https://google.com"
    ],
    "connect-src": [
      "https://*.googletagmanager.com",
      "https://pagead2.googlesyndication.com",
      "https://www.googleadservices.com",
      "https://googleads.g.doubleclick.net",
      "https://www.google.com",
      "https://google.com"
    ],
    "frame-src": ["https://td.doubleclick.net", "https://www.googletagmanager.com"]
  },
  sources: [
    "https://support.google.com/analytics/answer/11397207",
    "https://developers.google.com/tag-platform/security/guides/csp",
    "https://developers.google.com/tag-platform/security/guides/privacy"
  ],
  unconfirmed: [
    "FPAU and FPGCL… are set by a server-side container, often so that scripts cannot remove them.",
    "The localStorage key _gcl_ls is known from lists of sites only.",
    "Images also come from the country domains of Google, such as www.google.kz."
  ]
};

export { facts, preset };
