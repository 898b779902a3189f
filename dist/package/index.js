import { isObject, isSafeUrl } from './guards.js';
import { isId, isGoogleTag, names } from './names.js';

const LOCALE_FILES = {
  "locales/ar.js": () => import('./locales/ar.banner.js'),
  "locales/ar.preferences.js": () => import('./locales/ar.preferences.js'),
  "locales/ar.services.js": () => import('./locales/ar.services.js'),
  "locales/ar.form.js": () => import('./locales/ar.form.js'),
  "locales/ar.embed.js": () => import('./locales/ar.embed.js'),
  "locales/ar.settings.js": () => import('./locales/ar.settings.js'),
  "locales/az.js": () => import('./locales/az.banner.js'),
  "locales/az.preferences.js": () => import('./locales/az.preferences.js'),
  "locales/az.services.js": () => import('./locales/az.services.js'),
  "locales/az.form.js": () => import('./locales/az.form.js'),
  "locales/az.embed.js": () => import('./locales/az.embed.js'),
  "locales/az.settings.js": () => import('./locales/az.settings.js'),
  "locales/be.js": () => import('./locales/be.banner.js'),
  "locales/be.preferences.js": () => import('./locales/be.preferences.js'),
  "locales/be.services.js": () => import('./locales/be.services.js'),
  "locales/be.form.js": () => import('./locales/be.form.js'),
  "locales/be.embed.js": () => import('./locales/be.embed.js'),
  "locales/be.settings.js": () => import('./locales/be.settings.js'),
  "locales/bg.js": () => import('./locales/bg.banner.js'),
  "locales/bg.preferences.js": () => import('./locales/bg.preferences.js'),
  "locales/bg.services.js": () => import('./locales/bg.services.js'),
  "locales/bg.form.js": () => import('./locales/bg.form.js'),
  "locales/bg.embed.js": () => import('./locales/bg.embed.js'),
  "locales/bg.settings.js": () => import('./locales/bg.settings.js'),
  "locales/cs.js": () => import('./locales/cs.banner.js'),
  "locales/cs.preferences.js": () => import('./locales/cs.preferences.js'),
  "locales/cs.services.js": () => import('./locales/cs.services.js'),
  "locales/cs.form.js": () => import('./locales/cs.form.js'),
  "locales/cs.embed.js": () => import('./locales/cs.embed.js'),
  "locales/cs.settings.js": () => import('./locales/cs.settings.js'),
  "locales/de.js": () => import('./locales/de.banner.js'),
  "locales/de.preferences.js": () => import('./locales/de.preferences.js'),
  "locales/de.services.js": () => import('./locales/de.services.js'),
  "locales/de.form.js": () => import('./locales/de.form.js'),
  "locales/de.embed.js": () => import('./locales/de.embed.js'),
  "locales/de.settings.js": () => import('./locales/de.settings.js'),
  "locales/el.js": () => import('./locales/el.banner.js'),
  "locales/el.preferences.js": () => import('./locales/el.preferences.js'),
  "locales/el.services.js": () => import('./locales/el.services.js'),
  "locales/el.form.js": () => import('./locales/el.form.js'),
  "locales/el.embed.js": () => import('./locales/el.embed.js'),
  "locales/el.settings.js": () => import('./locales/el.settings.js'),
  "locales/en.js": () => import('./locales/en.banner.js'),
  "locales/en.preferences.js": () => import('./locales/en.preferences.js'),
  "locales/en.services.js": () => import('./locales/en.services.js'),
  "locales/en.form.js": () => import('./locales/en.form.js'),
  "locales/en.embed.js": () => import('./locales/en.embed.js'),
  "locales/en.settings.js": () => import('./locales/en.settings.js'),
  "locales/es.js": () => import('./locales/es.banner.js'),
  "locales/es.preferences.js": () => import('./locales/es.preferences.js'),
  "locales/es.services.js": () => import('./locales/es.services.js'),
  "locales/es.form.js": () => import('./locales/es.form.js'),
  "locales/es.embed.js": () => import('./locales/es.embed.js'),
  "locales/es.settings.js": () => import('./locales/es.settings.js'),
  "locales/fr.js": () => import('./locales/fr.banner.js'),
  "locales/fr.preferences.js": () => import('./locales/fr.preferences.js'),
  "locales/fr.services.js": () => import('./locales/fr.services.js'),
  "locales/fr.form.js": () => import('./locales/fr.form.js'),
  "locales/fr.embed.js": () => import('./locales/fr.embed.js'),
  "locales/fr.settings.js": () => import('./locales/fr.settings.js'),
  "locales/he.js": () => import('./locales/he.banner.js'),
  "locales/he.preferences.js": () => import('./locales/he.preferences.js'),
  "locales/he.services.js": () => import('./locales/he.services.js'),
  "locales/he.form.js": () => import('./locales/he.form.js'),
  "locales/he.embed.js": () => import('./locales/he.embed.js'),
  "locales/he.settings.js": () => import('./locales/he.settings.js'),
  "locales/hy.js": () => import('./locales/hy.banner.js'),
  "locales/hy.preferences.js": () => import('./locales/hy.preferences.js'),
  "locales/hy.services.js": () => import('./locales/hy.services.js'),
  "locales/hy.form.js": () => import('./locales/hy.form.js'),
  "locales/hy.embed.js": () => import('./locales/hy.embed.js'),
  "locales/hy.settings.js": () => import('./locales/hy.settings.js'),
  "locales/it.js": () => import('./locales/it.banner.js'),
  "locales/it.preferences.js": () => import('./locales/it.preferences.js'),
  "locales/it.services.js": () => import('./locales/it.services.js'),
  "locales/it.form.js": () => import('./locales/it.form.js'),
  "locales/it.embed.js": () => import('./locales/it.embed.js'),
  "locales/it.settings.js": () => import('./locales/it.settings.js'),
  "locales/ja.js": () => import('./locales/ja.banner.js'),
  "locales/ja.preferences.js": () => import('./locales/ja.preferences.js'),
  "locales/ja.services.js": () => import('./locales/ja.services.js'),
  "locales/ja.form.js": () => import('./locales/ja.form.js'),
  "locales/ja.embed.js": () => import('./locales/ja.embed.js'),
  "locales/ja.settings.js": () => import('./locales/ja.settings.js'),
  "locales/ka.js": () => import('./locales/ka.banner.js'),
  "locales/ka.preferences.js": () => import('./locales/ka.preferences.js'),
  "locales/ka.services.js": () => import('./locales/ka.services.js'),
  "locales/ka.form.js": () => import('./locales/ka.form.js'),
  "locales/ka.embed.js": () => import('./locales/ka.embed.js'),
  "locales/ka.settings.js": () => import('./locales/ka.settings.js'),
  "locales/kk.js": () => import('./locales/kk.banner.js'),
  "locales/kk.preferences.js": () => import('./locales/kk.preferences.js'),
  "locales/kk.services.js": () => import('./locales/kk.services.js'),
  "locales/kk.form.js": () => import('./locales/kk.form.js'),
  "locales/kk.embed.js": () => import('./locales/kk.embed.js'),
  "locales/kk.settings.js": () => import('./locales/kk.settings.js'),
  "locales/ko.js": () => import('./locales/ko.banner.js'),
  "locales/ko.preferences.js": () => import('./locales/ko.preferences.js'),
  "locales/ko.services.js": () => import('./locales/ko.services.js'),
  "locales/ko.form.js": () => import('./locales/ko.form.js'),
  "locales/ko.embed.js": () => import('./locales/ko.embed.js'),
  "locales/ko.settings.js": () => import('./locales/ko.settings.js'),
  "locales/ky.js": () => import('./locales/ky.banner.js'),
  "locales/ky.preferences.js": () => import('./locales/ky.preferences.js'),
  "locales/ky.services.js": () => import('./locales/ky.services.js'),
  "locales/ky.form.js": () => import('./locales/ky.form.js'),
  "locales/ky.embed.js": () => import('./locales/ky.embed.js'),
  "locales/ky.settings.js": () => import('./locales/ky.settings.js'),
  "locales/nl.js": () => import('./locales/nl.banner.js'),
  "locales/nl.preferences.js": () => import('./locales/nl.preferences.js'),
  "locales/nl.services.js": () => import('./locales/nl.services.js'),
  "locales/nl.form.js": () => import('./locales/nl.form.js'),
  "locales/nl.embed.js": () => import('./locales/nl.embed.js'),
  "locales/nl.settings.js": () => import('./locales/nl.settings.js'),
  "locales/pl.js": () => import('./locales/pl.banner.js'),
  "locales/pl.preferences.js": () => import('./locales/pl.preferences.js'),
  "locales/pl.services.js": () => import('./locales/pl.services.js'),
  "locales/pl.form.js": () => import('./locales/pl.form.js'),
  "locales/pl.embed.js": () => import('./locales/pl.embed.js'),
  "locales/pl.settings.js": () => import('./locales/pl.settings.js'),
  "locales/pt.js": () => import('./locales/pt.banner.js'),
  "locales/pt.preferences.js": () => import('./locales/pt.preferences.js'),
  "locales/pt.services.js": () => import('./locales/pt.services.js'),
  "locales/pt.form.js": () => import('./locales/pt.form.js'),
  "locales/pt.embed.js": () => import('./locales/pt.embed.js'),
  "locales/pt.settings.js": () => import('./locales/pt.settings.js'),
  "locales/ro.js": () => import('./locales/ro.banner.js'),
  "locales/ro.preferences.js": () => import('./locales/ro.preferences.js'),
  "locales/ro.services.js": () => import('./locales/ro.services.js'),
  "locales/ro.form.js": () => import('./locales/ro.form.js'),
  "locales/ro.embed.js": () => import('./locales/ro.embed.js'),
  "locales/ro.settings.js": () => import('./locales/ro.settings.js'),
  "locales/ru.js": () => import('./locales/ru.banner.js'),
  "locales/ru.preferences.js": () => import('./locales/ru.preferences.js'),
  "locales/ru.services.js": () => import('./locales/ru.services.js'),
  "locales/ru.form.js": () => import('./locales/ru.form.js'),
  "locales/ru.embed.js": () => import('./locales/ru.embed.js'),
  "locales/ru.settings.js": () => import('./locales/ru.settings.js'),
  "locales/tr.js": () => import('./locales/tr.banner.js'),
  "locales/tr.preferences.js": () => import('./locales/tr.preferences.js'),
  "locales/tr.services.js": () => import('./locales/tr.services.js'),
  "locales/tr.form.js": () => import('./locales/tr.form.js'),
  "locales/tr.embed.js": () => import('./locales/tr.embed.js'),
  "locales/tr.settings.js": () => import('./locales/tr.settings.js'),
  "locales/uk.js": () => import('./locales/uk.banner.js'),
  "locales/uk.preferences.js": () => import('./locales/uk.preferences.js'),
  "locales/uk.services.js": () => import('./locales/uk.services.js'),
  "locales/uk.form.js": () => import('./locales/uk.form.js'),
  "locales/uk.embed.js": () => import('./locales/uk.embed.js'),
  "locales/uk.settings.js": () => import('./locales/uk.settings.js'),
  "locales/uz.js": () => import('./locales/uz.banner.js'),
  "locales/uz.preferences.js": () => import('./locales/uz.preferences.js'),
  "locales/uz.services.js": () => import('./locales/uz.services.js'),
  "locales/uz.form.js": () => import('./locales/uz.form.js'),
  "locales/uz.embed.js": () => import('./locales/uz.embed.js'),
  "locales/uz.settings.js": () => import('./locales/uz.settings.js'),
  "locales/zh.js": () => import('./locales/zh.banner.js'),
  "locales/zh.preferences.js": () => import('./locales/zh.preferences.js'),
  "locales/zh.services.js": () => import('./locales/zh.services.js'),
  "locales/zh.form.js": () => import('./locales/zh.form.js'),
  "locales/zh.embed.js": () => import('./locales/zh.embed.js'),
  "locales/zh.settings.js": () => import('./locales/zh.settings.js')
};

const PROFILES = { kz: "ru", ru: "ru", eu: "en" };
const BUILT_IN = ["functional", "analytics", "marketing"];
const MAX = 1e4;
const DEFAULTS = {
  profile: "eu",
  revision: "",
  language: "auto",
  operator: {},
  policyUrl: "",
  categories: {},
  services: {},
  google: { consentMode: "basic", waitForUpdate: 500, regions: [] },
  respectGpc: true,
  hideFromBots: false,
  cookie: { name: "consent_soglasie", days: 180, refusalDays: 180, domain: "", path: "/" },
  endpoint: "",
  banner: {},
  form: {},
  messages: {},
  version: ""
};
function parseConfig(raw, presets, report) {
  const read = fit(DEFAULTS, raw, "", report);
  let { profile } = read;
  const wanted = read.categories;
  const categories = [];
  const services = [];
  const isListed = (category) => categories.some(({ id }) => id === category);
  for (const [id, on] of Object.entries(wanted)) {
    const texts = isObject(on) ? on : {};
    if (on === false || id === "necessary") continue;
    if (on && (BUILT_IN.includes(id) || isId(id) && texts.title)) categories.push({ ...texts, id });
    else report("categories." + id);
  }
  const readService = (id, options) => {
    const preset = presets[id];
    const numbers = String(options.id ?? "").split(/\s*,\s*/);
    const category = preset?.category ?? options.category;
    const taken = id === "necessary" || BUILT_IN.includes(id) || isListed(id);
    const understood = preset ? !preset.id || numbers.every((number) => preset.id.test(number)) : BUILT_IN.includes(category) || isListed(category);
    if (taken || !understood || options.src && !isSafeUrl(options.src)) return;
    return {
      ...options,
      id,
      category,
      cookies: names(preset ? cookiesOf(preset, options) : options.cookies),
      storage: names((preset ?? options).storage),
      databases: names((preset ?? options).databases),
      options: { ...options, id: numbers }
    };
  };
  for (const [id, on] of Object.entries(read.services)) {
    let service;
    try {
      service = on && isId(id) ? readService(id, isObject(on) ? on : {}) : void 0;
    } catch {
    }
    if (!service) {
      if (on !== false) report("services." + id);
    } else if (wanted[service.category] !== false) {
      services.push(service);
      if (!isListed(service.category)) categories.push({ id: service.category });
    }
  }
  if (!isId(profile) || !PROFILES[profile]) {
    report("profile");
    profile = DEFAULTS.profile;
  }
  return {
    ...read,
    profile,
    fallbackLanguage: PROFILES[profile],
    categories,
    services,
    google: isObject(raw) && raw.google || services.some(({ id }) => isGoogleTag(id)) ? read.google : null
  };
}
function cookiesOf({ cookies }, options) {
  return typeof cookies === "function" ? cookies(options) : cookies;
}
function fit(like, value, path, report) {
  if (value === void 0) return like;
  if (isObject(like) && isObject(value)) {
    const keys = Object.keys(like);
    if (!keys[0]) return value;
    for (const key of Object.keys(value)) if (!keys.includes(key)) report(path + key);
    return Object.fromEntries(
      keys.map((key) => [key, fit(like[key], value[key], path + key + ".", report)])
    );
  }
  if (typeof value === typeof like && Array.isArray(value) === Array.isArray(like) && isObject(value) === isObject(like) && !(Number(value) > MAX))
    return value;
  report(path.slice(0, -1));
  return like;
}

const globals = globalThis;

function dataLayer() {
  return Array.isArray(globals.dataLayer) ? globals.dataLayer : globals.dataLayer = [];
}
function gtag(..._command) {
  dataLayer().push(arguments);
}
function command(..._command) {
  return arguments;
}

const CATALOGUE = {
  functional: "2gis:DG:DGWidgetLoader:mapgl amocrm:amoSocialButton:crmPlugin:AMOPIXEL:AMOPIXEL_IDENTIFIER bitrix24-form:b24form:b24order bitrix24:b24order getcourse google-maps google-recaptcha:grecaptcha intercom:Intercom jivo:jivo_api:jivo_init:jivo_destroy kaspi-button:ksWidgetInitializer sentry:Sentry vimeo yandex-maps:ymaps:ymaps3",
  analytics: "amplitude:amplitude calltouch:ct:ctw comagic:Comagic:__cs hotjar:hj:_uxa liveinternet matomo:_paq microsoft-clarity:clarity mixpanel:mixpanel plausible:plausible posthog:posthog rambler-top100:top100:top100Counter roistat:roistat segment:analytics umami:umami yandex-webvisor zero-kz:_zero_kz_",
  marketing: "carrot-quest:carrotquest google-ads:gtag google-tag-manager instagram:instgrm linkedin-insight:lintrk meta-pixel:fbq:_fbq microsoft-uet:uetq mindbox:mindbox pinterest-tag:pintrk rutube snap-pixel:snaptr spotify telegram-widget:Telegram tiktok-pixel:ttq vk-ads:_tmr vk-pixel:VK vk-video vk-widgets:VK x-pixel:twq youtube"
};

function vendorOptions({ options }) {
  const { id, src, title, vendor, text, ...rest } = options;
  return rest;
}
function counterOf({ options }) {
  return options;
}

const preset$1 = {
  category: "analytics",
  globals: ["gtag"],
  id: /^G-[A-Z\d]{4,16}$/i,
  cookies: (options) => {
    const { cookie_prefix: prefix = "" } = options;
    return [
      ...["_ga", "_ga_*", "_gid", "_gat*", "_gac_*"].map((name) => prefix + name),
      "_dc_gtm_*",
      "FPID",
      "FPLC"
    ];
  },
  storage: [],
  src: (service) => "https://www.googletagmanager.com/gtag/js?id=" + counterOf(service).id[0],
  block(service) {
    for (const id of counterOf(service).id) globals["ga-disable-" + id] = true;
  },
  start(service) {
    globals.gtag ??= gtag;
    gtag("js", /* @__PURE__ */ new Date());
    for (const each of counterOf(service).id) {
      delete globals["ga-disable-" + each];
      gtag("config", each, vendorOptions(service));
    }
  }
  // Google offers no way to unload its tag: the kill switch and the denied consent are what there is.
};
const facts$1 = {
  title: { ru: "Google Аналитика", kk: "Google Analytics", en: "Google Analytics" },
  vendor: "Google LLC",
  country: "US",
  does: "statistics",
  data: ["pages", "actions", "source", "device", "ip", "id"],
  policy: "https://policies.google.com/privacy",
  hosts: ["www.googletagmanager.com/gtag", "google-analytics.com", "analytics.google.com"],
  // https://support.google.com/analytics/answer/11397207; Chrome keeps a cookie for 400 days at most, Safari for 7.
  cookies: [
    ["_ga", "visitor", "2y"],
    ["_ga_*", "session", "2y"],
    ["_gid", "visitor", "24h"],
    ["_gat*", "limit", "1m"],
    ["_dc_gtm_*", "limit", "1m"],
    ["_gac_*", "ads", "90d"],
    ["FPID", "visitor", "2y"],
    ["FPLC", "session", "20h"]
  ],
  storage: [],
  id: "a measurement id such as G-XXXXXXXXXX, or a list of them",
  options: "*",
  csp: {
    "script-src": ["https://*.googletagmanager.com"],
    "img-src": ["https://*.google-analytics.com", "https://*.googletagmanager.com"],
    "connect-src": [
      "https://*.google-analytics.com",
      "https://*.analytics.google.com",
      "https://*.googletagmanager.com"
    ]
  },
  sources: [
    "https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out",
    "https://support.google.com/analytics/answer/11397207",
    "https://developers.google.com/tag-platform/security/guides/csp"
  ],
  unconfirmed: [
    "FPID and FPLC are set by a server-side container, often so that scripts cannot remove them."
  ]
};

var googleAnalytics = /*#__PURE__*/Object.freeze({
  __proto__: null,
  facts: facts$1,
  preset: preset$1
});

function queueFunction(name, list = "q") {
  const queue = Object.assign(
    function() {
      (queue[list] ??= []).push(arguments);
    },
    {}
  );
  return globals[name] ??= queue;
}
function queueList(name) {
  return globals[name] ??= [];
}

const preset = {
  category: "analytics",
  globals: ["ym"],
  id: /^\d{1,12}$/,
  cookies: ["_ym_*"],
  // The tag restores its cookie from localStorage, and re-sends failed hits from there on later pages.
  storage: ["_ym*"],
  src: () => "https://mc.yandex.ru/metrika/tag.js",
  block(service) {
    for (const id of counterOf(service).id) globals["disableYaCounter" + id] = true;
  },
  start(service, { grants }) {
    const ym = queueFunction("ym", "a");
    ym.l ??= Date.now();
    for (const counter of counterOf(service).id) {
      delete globals["disableYaCounter" + counter];
      ym(+counter, "init", { ...vendorOptions(service), webvisor: grants.has("yandex-webvisor") });
    }
  },
  destroy(service) {
    for (const id of counterOf(service).id) queueFunction("ym")(+id, "destruct");
  }
};
const facts = {
  title: { ru: "Яндекс Метрика", en: "Yandex Metrica" },
  vendor: { ru: "ООО «ЯНДЕКС»", en: "YANDEX LLC" },
  country: "RU",
  does: "statistics",
  data: ["pages", "actions", "source", "device", "ip", "id"],
  policy: "https://yandex.ru/legal/confidential/",
  hosts: [
    "mc.yandex.ru",
    "mc.yandex.com",
    "mc.yandex.kz",
    "mc.yandex.by",
    "mc.yandex.az",
    "mc.webvisor.org",
    "mc.webvisor.com",
    "cdn.jsdelivr.net/npm/yandex-metrica-watch"
  ],
  cookies: [
    ["_ym_uid", "visitor", "1y"],
    ["_ym_d", "visitor", "1y"],
    ["_ym_isad", "test", "2d"],
    ["_ym_metrika_enabled*", "test", "60m"],
    ["_ym_hostIndex", "limit", "1d"],
    ["_ym_debug", "debug", "session"],
    ["_ym_ucs", "visitor", "1y"],
    ["_ym_*", "session", "1d"]
  ],
  storage: [
    ["_ym_uid", "visitor", "kept"],
    ["_ym_retryReqs", "retry", "24h"],
    ["_ym*", "session", "kept"]
  ],
  id: "a counter number such as 12345678, or a list of them",
  // https://yandex.com/support/metrica/code/counter-initialize.html
  options: {
    accurateTrackBounce: "boolean | number",
    childIframe: "boolean",
    clickmap: "boolean",
    defer: "boolean",
    ecommerce: "boolean | text | list",
    params: "object",
    sendTitle: "boolean",
    trackHash: "boolean",
    trackLinks: "boolean",
    triggerEvent: "boolean",
    trustedDomains: "list",
    type: "number",
    userParams: "object"
  },
  csp: {
    "script-src": ["https://mc.yandex.ru", "https://yastatic.net"],
    "img-src": ["https://mc.yandex.ru", "https://mc.yandex.com", "https://mc.yandex.kz"],
    "connect-src": [
      "https://mc.yandex.ru",
      "wss://mc.yandex.ru",
      "https://mc.yandex.com",
      "https://mc.yandex.kz"
    ]
  },
  sources: [
    "https://yandex.com/support/metrica/code/install-counter-csp.html",
    "https://yandex.com/support/metrica/general/user-opt-out.html",
    "https://github.com/yandex/metrica-tag"
  ],
  unconfirmed: ["The lifetime of `_ym_isad` is 20 hours in one list and 2 days in another."]
};

var yandexMetrika = /*#__PURE__*/Object.freeze({
  __proto__: null,
  facts: facts,
  preset: preset
});

function knownPresets() {
  const presets = { "yandex-metrika": preset, "google-analytics": preset$1 };
  for (const category in CATALOGUE)
    for (const entry of CATALOGUE[category].split(" ")) {
      const [id, ...globals] = entry.split(":");
      presets[id] = { category, globals, cookies: [], storage: [], awaited: true };
    }
  return presets;
}
function isAwaited(preset) {
  return !!preset?.awaited;
}

export { LOCALE_FILES, PROFILES, command, counterOf, dataLayer, globals, googleAnalytics, gtag, isAwaited, knownPresets, parseConfig, queueFunction, queueList, vendorOptions, yandexMetrika };
