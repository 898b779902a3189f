(function () {
  'use strict';

  const said$1 = /* @__PURE__ */ new Set();
  function warn(code, text) {
    const message = `[soglasie] ${code}: ${text}`;
    if (said$1.has(message)) return;
    said$1.add(message);
    console.warn(message);
  }

  function attempt(code, action, place) {
    try {
      return action();
    } catch (error) {
      warn(code, (place ? place + ": " : "") + String(error));
      return void 0;
    }
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

  function queueFunction(name, list = "q") {
    const queue = Object.assign(
      function() {
        (queue[list] ??= []).push(arguments);
      },
      {}
    );
    return globals[name] ??= queue;
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

  function wrap(owner, key, before, kind = "value") {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    const native = descriptor?.[kind];
    if (typeof native !== "function") return;
    const ask = (args, self) => {
      try {
        return before(args, self);
      } catch {
      }
    };
    const guarded = new Proxy(native, {
      apply(_, self, args) {
        const answer = ask(args, self);
        return answer ? answer[0] : Reflect.apply(native, self, args);
      },
      construct(_, args, target) {
        ask(args, void 0);
        return Reflect.construct(native, args, target);
      }
    });
    Object.defineProperty(owner, key, { ...descriptor, [kind]: guarded });
    const { prototype } = native;
    if (prototype?.constructor === native) prototype.constructor = guarded;
  }

  const NOWHERE = "//";
  function refuse(holderOf) {
    const fail = (owner, key, url, at = 0, answer) => wrap(owner, key, (args) => {
      const input = args[at];
      if (!holderOf(String(input.url ?? input))) return;
      args[at] = url;
      return answer;
    });
    fail(window, "fetch", NOWHERE);
    fail(XMLHttpRequest.prototype, "open", "blob:-", 1);
    fail(window, "EventSource", "blob:-");
    fail(window, "WebSocket", "wss://localhost:1");
    fail(Navigator.prototype, "sendBeacon", "", 0, [true]);
  }

  const ADDRESSES = {
    src: [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement],
    srcset: [HTMLImageElement],
    href: [HTMLLinkElement]
  };
  const WAITING = "script,iframe,link";
  function guardElements(holderOf) {
    const passed = new WeakSet(document.scripts);
    const hold = (element, name, value, holding) => {
      if (isScript$1(element)) {
        if (element.type === "module") element.dataset.type = element.type;
        if (element.async) element.setAttribute("async", "");
        element.type = "text/plain";
      } else {
        if (element.isConnected && element.localName === "iframe") element.setAttribute(name, "about:blank");
        element.removeAttribute(name);
      }
      Object.assign(element.dataset, holding, { [name]: value });
      element.guarded = true;
    };
    const letGo = (element, name) => {
      for (const key of [name, "service", "category"]) delete element.dataset[key];
      delete element.guarded;
    };
    const look = (node, sparesScripts = false) => {
      const root = node;
      if (!root?.querySelectorAll) return;
      const all = [...root.querySelectorAll(WAITING)];
      if (root.matches?.(WAITING)) all.push(root);
      for (const element of all) {
        const name = element.localName === "link" ? "href" : "src";
        const value = element.getAttribute(name);
        if (!value || !isLive(element)) continue;
        if (isScript$1(element) && (sparesScripts || passed.has(element))) continue;
        const holding = isMarked(element, name, value) ? void 0 : holderOf(value);
        if (holding) hold(element, name, value, holding);
        else if (isScript$1(element)) passed.add(element);
      }
    };
    const set = (element, name, args, at, marked) => {
      if (marked) return;
      const value = String(args[at]);
      const holding = (name === "srcset" ? value.split(/[\s,]+/) : [value]).map(holderOf).find(Boolean);
      if (!element.matches(WAITING)) {
        if (holding) args[at] = NOWHERE;
      } else if (!holding) {
        if (isAway(element, name)) letGo(element, name);
      } else if (element.isConnected && isLive(element) && !hasStarted(element)) {
        hold(element, name, value, holding);
        if (!isScript$1(element)) return [];
      }
    };
    for (const name in ADDRESSES)
      for (const { prototype } of ADDRESSES[name]) {
        wrap(
          prototype,
          name,
          (args, self) => set(self, name, args, 0, isMarked(self)),
          "set"
        );
        wrap(
          prototype,
          name,
          (_, self) => isAway(self, name) ? [new URL(self.dataset[name], document.baseURI).href] : void 0,
          "get"
        );
      }
    wrap(Element.prototype, "setAttribute", (args, self) => {
      const name = String(args[0]).toLowerCase();
      if (ADDRESSES[name]?.some((type) => self instanceof type))
        return set(self, name, args, 1, isMarked(self, name, args[1]));
    });
    for (const { prototype } of [Node, Element, Document, DocumentFragment, CharacterData, Range])
      for (const method of Object.getOwnPropertyNames(prototype))
        if (/^(ap|pre)pend|^insert|^replace|^before|^after/.test(method))
          wrap(prototype, method, (args, self) => {
            if (self.isConnected === false) return;
            for (const node of /(Child|Before)$/.test(method) ? args.slice(0, 1) : args) look(node);
          });
    new MutationObserver((records) => {
      const isRead = document.readyState !== "loading";
      for (const { addedNodes } of records) addedNodes.forEach((node) => look(node, isRead));
    }).observe(document, { childList: true, subtree: true });
  }
  function isScript$1(element) {
    return element.localName === "script";
  }
  function isLive(element) {
    if (isScript$1(element)) return /^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(element.type);
    return element.localName !== "link" || /^$|style|pre|icon/.test(element.rel);
  }
  function hasStarted(element) {
    return isScript$1(element) && (element.hasAttribute("src") || !!element.text);
  }
  function isAway(element, name) {
    return "guarded" in element && !element.hasAttribute(name);
  }
  function isMarked(element, name, value) {
    if ("guarded" in element) return !!name && element.dataset[name] === value;
    return element.matches("[data-category],[data-service],[data-cookieconsent]");
  }

  function installGuard(holderOf) {
    guardElements(holderOf);
    refuse(holderOf);
  }

  function isId(value) {
    return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
  }
  function isGoogleTag(id) {
    return /^google-[at]/.test(id);
  }
  function own(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : void 0;
  }
  const OUTBOX = "soglasie.outbox.";
  const NAME = /^[^*\s;=,]+\*?$/;
  function names(list) {
    return Array.isArray(list) ? list.filter((name) => typeof name === "string" && NAME.test(name)) : [];
  }
  function matches(patterns, name) {
    return patterns.some(
      (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern
    );
  }

  const KNOWN_HOSTS = `2gis widgets.2gis.com makemap.2gis.ru mapgl.2gis.com maps.2gis.com api.2gis.com api.2gis.ru disk.2gis.com
amocrm gso.amocrm.ru piper.amocrm.ru forms.amocrm.ru gso.kommo.com forms.kommo.com drive-g.kommo.com lc-en.kommo.com
amplitude cdn.amplitude.com api2.amplitude.com api.amplitude.com api.eu.amplitude.com sr-client-cfg.amplitude.com sr-client-cfg.eu.amplitude.com prod.us-west-2.amplitude.com prod.eu-central-1.amplitude.com
bitrix24-form bitrix24.ru bitrix24.kz bitrix24.by bitrix24.com bitrix24.com.br bitrix24.com.tr bitrix24.eu bitrix24.de bitrix24.es bitrix24.fr bitrix24.in bitrix24.it bitrix24.pl bitrix24.ua bitrix24.vn
bitrix24 bitrix24.ru bitrix24.kz bitrix24.by bitrix24.com bitrix24.com.br bitrix24.com.tr bitrix24.eu bitrix24.de bitrix24.es bitrix24.fr bitrix24.in bitrix24.it bitrix24.pl bitrix24.ua bitrix24.vn
calltouch calltouch.ru
carrot-quest carrotquest.io carrotquest.app
comagic comagic.ru uiscom.ru
getcourse getcourse.ru getcourse.io
google-ads www.googletagmanager.com/gtag/js?id=AW- googleadservices.com googleads.g.doubleclick.net td.doubleclick.net ad.doubleclick.net pagead2.googlesyndication.com www.google.com/pagead www.google.com/ccm www.google.com/rmkt
google-analytics www.googletagmanager.com/gtag google-analytics.com analytics.google.com
google-maps www.google.com/maps maps.google.com maps.googleapis.com maps.gstatic.com mapsresources-pa.googleapis.com places.googleapis.com khms0.googleapis.com khms1.googleapis.com
google-recaptcha www.google.com/recaptcha www.gstatic.com/recaptcha recaptcha.google.com recaptcha.net
google-tag-manager www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html
hotjar hotjar.com hotjar.io contentsquare.net
instagram instagram.com cdninstagram.com
intercom intercom.io intercomcdn.com intercomcdn.eu intercomassets.com intercom-messenger.com
jivo jivo.ru jivosite.com
kaspi-button kaspi.kz/kaspibutton
linkedin-insight snap.licdn.com ads.linkedin.com p.adsymptotic.com
liveinternet counter.yadro.ru
matomo matomo.cloud
meta-pixel connect.facebook.net/en_US/fbevents.js connect.facebook.net/ru_RU/fbevents.js connect.facebook.net/signals www.facebook.com/tr www.facebook.com/privacy_sandbox/pixel
microsoft-clarity clarity.ms
microsoft-uet bat.bing.com bat.bing.net
mindbox mindbox.ru
mixpanel mxpnl.com api.mixpanel.com api-js.mixpanel.com api-eu.mixpanel.com api-in.mixpanel.com
pinterest-tag s.pinimg.com/ct ct.pinterest.com
plausible plausible.io
posthog i.posthog.com app.posthog.com
rambler-top100 st.top100.ru kraken.rambler.ru counter.rambler.ru
roistat cloud.roistat.com collector.roistat.com
rutube rutube.ru
segment cdn.segment.com api.segment.io
sentry js.sentry-cdn.com browser.sentry-cdn.com ingest.sentry.io ingest.us.sentry.io ingest.de.sentry.io
snap-pixel sc-static.net tr.snapchat.com tr6.snapchat.com tr-shadow.snapchat.com
spotify open.spotify.com embed.spotify.com scdn.co spotifycdn.com
telegram-widget telegram.org/js/telegram-widget.js t.me oauth.telegram.org
tiktok-pixel analytics.tiktok.com analytics.us.tiktok.com analytics-sg.tiktok.com analytics-ipv6.tiktokw.us
umami cloud.umami.is gateway.umami.is api-gateway.umami.dev
vimeo player.vimeo.com vimeocdn.com
vk-ads top-fwz1.mail.ru privacy-cs.mail.ru
vk-pixel vk.ru/js/api/openapi.js vk.com/js/api/openapi.js vk.ru/rtrg vk.com/rtrg
vk-video vkvideo.ru vk.com/video_ext.php vk.ru/video_ext.php
vk-widgets vk.ru/js/api/openapi.js vk.com/js/api/openapi.js vk.ru/widget_ vk.com/widget_ vk.ru/js/api/share.js vk.com/js/api/share.js
x-pixel static.ads-twitter.com analytics.twitter.com/i/adsct analytics.twitter.com/1/i/adsct t.co/i/adsct t.co/1/i/adsct
yandex-maps yandex.ru/map-widget yandex.com/map-widget yandex.kz/map-widget yandex.by/map-widget yandex.uz/map-widget yandex.ru/maps-reviews-widget yandex.kz/maps-reviews-widget api-maps.yandex.ru static-maps.yandex.ru geocode-maps.yandex.ru suggest-maps.yandex.ru maps.yandex.net
yandex-metrika mc.yandex.ru mc.yandex.com mc.yandex.kz mc.yandex.by mc.yandex.az mc.webvisor.org mc.webvisor.com cdn.jsdelivr.net/npm/yandex-metrica-watch
youtube youtube.com youtube-nocookie.com youtu.be ytimg.com
zero-kz c.zero.kz`;

  const hosts = /* @__PURE__ */ new Map();
  for (const line of KNOWN_HOSTS.split("\n")) {
    const [id, ...places] = line.split(" ");
    for (const place of places) {
      const [host, ...path] = place.split("/");
      if (!hosts.has(host)) hosts.set(host, {});
      (hosts.get(host)["/" + path.join("/")] ??= []).push(id);
    }
  }
  function knownServices({ hostname, pathname, search }) {
    for (let host = hostname.replace(/\.$/, ""); host; host = host.replace(/^[^.]*\.?/, "")) {
      const paths = hosts.get(host) ?? {};
      const [found] = Object.keys(paths).filter((path) => (pathname + search).startsWith(path)).sort((a, b) => b.length - a.length);
      if (found) return paths[found];
    }
    return [];
  }

  const SHARED = /^(cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|ajax\.googleapis\.com)$/;
  function holder(url, context) {
    const { config, grants, categoryOf, ownHosts, base } = context;
    const address = parse(url, base);
    if (!address || !/^(http|ws)/.test(address.protocol) || ownHosts.includes(address.host)) return;
    const { services, google } = config;
    const known = knownServices(address);
    const isOf = (src) => {
      const own = src && parse(src, base);
      return own && own.host === address.host && (!SHARED.test(own.host) || own.pathname === address.pathname);
    };
    const configured = services.filter(({ id, src }) => known.includes(id) || isOf(src));
    const others = known.flatMap(
      (id) => configured.some((service) => service.id === id) ? [] : { id, category: categoryOf(id) ?? "" }
    );
    const advanced = google?.consentMode === "advanced";
    if (configured.some(({ id }) => grants.has(id) || advanced && isGoogleTag(id)) || others.some(({ category }) => grants.has(category)))
      return;
    const [owner] = [...configured, ...others];
    return owner && { service: owner.id, category: owner.category };
  }
  function parse(url, base) {
    try {
      return new URL(url, base);
    } catch {
      return void 0;
    }
  }

  const NOTHING = /* @__PURE__ */ new Set(["necessary"]);
  const EMPTY = { services: [], google: null };
  const presets = knownPresets();
  attempt("tag", () => {
    const ownHosts = [
      location.host,
      new URL(document.currentScript.src, location.href).host
    ];
    installGuard((url) => {
      const { config = EMPTY, grants = NOTHING } = window.soglasie ?? {};
      return holder(url, {
        config,
        grants,
        categoryOf: (id) => presets[id]?.category,
        ownHosts,
        base: document.baseURI
      });
    });
  });

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isSafeUrl(value) {
    return typeof value === "string" && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
  }

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

  const TYPES = {
    necessary: ["security_storage"],
    functional: ["functionality_storage", "personalization_storage"],
    analytics: ["analytics_storage"],
    marketing: ["ad_storage", "ad_user_data", "ad_personalization"]
  };
  let said = "";
  function googleRanBefore() {
    return !!globals.google_tag_data;
  }
  function setConsentDefault({
    waitForUpdate = 500,
    regions = []
  } = {}) {
    if (said) return;
    const state = stateOf(/* @__PURE__ */ new Set(["necessary"]));
    said = JSON.stringify(state);
    dataLayer().unshift(
      command("consent", "default", {
        ...state,
        wait_for_update: waitForUpdate,
        ...regions[0] && { region: regions }
      })
    );
  }
  function updateConsent(grants) {
    if (!said) return;
    const state = stateOf(grants);
    const text = JSON.stringify(state);
    if (text !== said) gtag("consent", "update", state);
    said = text;
  }
  function stateOf(grants) {
    return Object.fromEntries(
      Object.keys(TYPES).flatMap(
        (category) => TYPES[category].map((type) => [type, grants.has(category) ? "granted" : "denied"])
      )
    );
  }

  function collect(issues) {
    return (path, expected) => {
      issues.push({ path, message: expected ?? "" });
      return void 0;
    };
  }
  const bool = (value, path, report) => typeof value === "boolean" ? value : report(path, "true or false");
  function string(pattern = /^/, expected = "text") {
    return (value, path, report) => typeof value === "string" && pattern.test(value) ? value : report(path, expected);
  }
  function integer(min, max) {
    return (value, path, report) => Number.isInteger(value) && value >= min && value <= max ? value : report(path, `a whole number from ${min} to ${max}`);
  }
  function oneOf(...allowed) {
    return (value, path, report) => allowed.includes(value) ? value : report(path, `one of: ${allowed.join(", ")}`);
  }
  function listOf(item) {
    return (value, path, report) => Array.isArray(value) ? value.flatMap((each, index) => item(each, `${path}[${index}]`, report) ?? []) : report(path, "a list");
  }
  function mapOf(item) {
    return (value, path, report) => isObject(value) ? entries(value, path, report, () => item) : report(path, "an object");
  }
  function shape(readers) {
    return (value, path, report) => isObject(value) ? entries(
      value,
      path,
      report,
      (key) => own(readers, key)
    ) : report(path, "an object with: " + Object.keys(readers).join(", "));
  }
  function either(first, second) {
    return (value, path, report) => first(value, path, () => void 0) ?? second(value, path, report);
  }
  function nullable(reader) {
    return (value, path, report) => value === null ? null : reader(value, path, report);
  }
  const localized = either(string(), mapOf(string()));
  const namePattern = string(NAME, "a name, exact or with a trailing *");
  const url = (value, path, report) => typeof value === "string" && isSafeUrl(value) ? value : report(path, "a relative, http(s), mailto or tel URL");
  function entries(value, path, report, readerFor) {
    const found = {};
    for (const key of Object.keys(value)) {
      const at = path ? path + "." + key : key;
      const reader = key === "__proto__" ? void 0 : readerFor(key);
      const item = reader ? reader(value[key], at, report) : report(at, "no such key");
      if (item !== void 0) found[key] = item;
    }
    return found;
  }

  const operatorReader = shape({
    name: localized,
    id: string(),
    idType: string(),
    address: localized,
    email: string()
  });
  const formReader = shape({
    purposes: mapOf(
      shape({
        title: localized,
        text: localized,
        recipients: listOf(localized),
        term: shape({
          years: integer(0, 100),
          months: integer(0, 1200),
          days: integer(0, 36500)
        })
      })
    ),
    dataCategories: nullable(listOf(localized)),
    crossBorder: nullable(either(bool, localized)),
    publicSources: nullable(either(bool, localized)),
    responseDays: nullable(integer(1, 365))
  });

  const toggle = (value, path, report) => typeof value === "boolean" || isObject(value) ? value : report(path, "true, false or an object");
  const configReader$1 = shape({
    profile: oneOf(...Object.keys(PROFILES)),
    revision: string(),
    language: string(/^[a-z]{2,3}(-\w+)*$|^auto$/i, "a language code or auto"),
    operator: operatorReader,
    policyUrl: url,
    categories: mapOf(toggle),
    services: mapOf(toggle),
    google: shape({
      consentMode: oneOf("basic", "advanced", "off"),
      waitForUpdate: integer(0, 1e4),
      regions: listOf(string(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, "an ISO 3166 code such as KZ or US-CA"))
    }),
    respectGpc: bool,
    hideFromBots: bool,
    cookie: shape({
      name: string(/^[\w-]+$/, "letters, digits, _ and -"),
      days: integer(1, 400),
      refusalDays: integer(1, 400),
      domain: string(/^[\w.-]+$/, "a domain name"),
      path: string(/^\/[^;]*$/, "a path that starts with /")
    }),
    endpoint: url,
    banner: shape({
      position: oneOf("bottom", "bottom-start", "bottom-end", "top", "center"),
      layout: oneOf("box", "bar", "none"),
      theme: oneOf("calm", "paper", "steppe", "night", "contrast")
    }),
    form: formReader,
    messages: mapOf(mapOf(string())),
    version: string()
  });
  const ownService = shape({
    category: string(),
    title: localized,
    vendor: localized,
    text: localized,
    cookies: listOf(namePattern),
    storage: listOf(namePattern),
    databases: listOf(namePattern),
    src: url
  });
  const ownCategory = shape({ title: localized, text: localized });
  function configIssues(raw, presets) {
    const issues = [];
    const report = collect(issues);
    const read = configReader$1(raw, "", report);
    if (!read) return [{ path: "config", message: "an object" }];
    const categories = new Set(BUILT_IN);
    for (const [id, on] of Object.entries(read.categories ?? {})) {
      const path = "categories." + id;
      const texts = isObject(on) ? ownCategory(on, path, report) : void 0;
      if (!isId(id)) report(path, "an id of letters, digits, _ and -");
      else if (on && !BUILT_IN.includes(id) && id !== "necessary" && !texts?.title)
        report(path, `an own category as {"title": …}; built in: ${BUILT_IN.join(", ")}`);
      else categories.add(id);
    }
    categories.delete("necessary");
    for (const [id, on] of Object.entries(read.services ?? {})) {
      const path = "services." + id;
      const options = isObject(on) ? on : {};
      const preset = own(presets, id);
      if (!on) continue;
      if (!isId(id)) report(path, "an id of letters, digits, _ and -");
      else if (id === "necessary" || categories.has(id)) report(path, "an id that no category has");
      else if (preset) preset(options, path, report);
      else if (options.category === void 0)
        report(path, `a preset (${Object.keys(presets).join(", ")}), or an own service with a category`);
      else if (!categories.has(ownService(options, path, report)?.category ?? ""))
        report(path + ".category", "one of: " + [...categories].join(", "));
    }
    return issues;
  }

  const LANGUAGES = "ru kk en uz ky be uk az hy ka tr de fr es it pt pl cs nl ro bg el ar he zh ja ko".split(" ");
  const MISTAKEN = { kz: "kk", ua: "uk" };
  function languageOf(wanted, fallback) {
    for (const tag of wanted) {
      const primary = tag.toLowerCase().split(/[-_]/)[0];
      const language = MISTAKEN[primary] ?? primary;
      if (LANGUAGES.includes(language)) return language;
    }
    return fallback;
  }

  function mergeConfigs(sources) {
    return sources.reduce((base, over) => merge(base, over ?? {}), {});
  }
  function merge(base, over, part = "") {
    if (!isObject(over)) return isObject(base) && (over === true || Array.isArray(over)) ? base : over;
    const merged = new Map(isObject(base) ? Object.entries(base) : []);
    for (const [key, value] of Object.entries(over)) {
      if (/^(categories|services)$/.test(part) && merged.get(key) === false) continue;
      if (value === null) merged.delete(key);
      else if (value !== void 0) merged.set(key, merge(merged.get(key), value, key));
    }
    return Object.fromEntries(merged);
  }

  class ReadyEvent extends Event {
    constructor(record) {
      super("soglasie-ready");
      this.record = record;
    }
  }
  class ConsentErrorEvent extends Event {
    constructor(code, message) {
      super("soglasie-error");
      this.code = code;
      this.message = message;
    }
  }

  const ALIASES = { statistics: "analytics", preferences: "functional" };
  function holdersOf(element, isService) {
    const named = element.getAttribute("data-service") ?? element.getAttribute("data-name");
    if (named && isService(named)) return [named];
    const category = element.getAttribute("data-category");
    if (category) return [category];
    const words = element.getAttribute("data-cookieconsent")?.split(/[\s,]+/) ?? [];
    return words.flatMap((word) => word && word !== "ignore" ? ALIASES[word] ?? word : []);
  }

  const same = (text) => text;
  const policy = (() => {
    const plain = { createScript: same, createScriptURL: same };
    try {
      const { trustedTypes } = window;
      return trustedTypes?.createPolicy("soglasie", plain) ?? plain;
    } catch {
      return plain;
    }
  })();

  function addressOf(script) {
    return script.getAttribute("data-src") ?? script.getAttribute("src");
  }
  function preload(script) {
    const { dataset, nonce, crossOrigin, integrity, referrerPolicy } = script;
    const rel = dataset.type === "module" ? "modulepreload" : "preload";
    const link = document.createElement("link");
    document.head.append(
      Object.assign(link, {
        rel,
        as: "script",
        href: addressOf(script),
        nonce,
        crossOrigin,
        integrity,
        referrerPolicy
      })
    );
  }
  function release$1(held) {
    const script = freshCopy(held);
    const src = addressOf(held);
    const isModule = held.getAttribute("data-type") === "module";
    const waits = !held.hasAttribute("async");
    if (isModule) script.type = "module";
    if (src || isModule) script.async = !waits;
    let settled;
    if (src) {
      attempt("trusted-types", () => script.src = policy.createScriptURL(src));
      settled = new Promise((resolve) => {
        for (const end of ["load", "error"])
          script.addEventListener(end, () => {
            resolve();
            if ("guarded" in held) held.dispatchEvent(new Event(end));
          });
      });
    } else setText(script, held.text);
    held.parentNode?.replaceChild(script, held);
    return settled && waits && script.src ? settled : void 0;
  }
  function freshCopy(script) {
    const copy = document.createElement("script");
    for (const name of script.getAttributeNames()) {
      if (name === "type" || name === "src") continue;
      try {
        copy.setAttribute(name, script.getAttribute(name));
      } catch {
        copy.setAttributeNode(script.getAttributeNode(name).cloneNode());
      }
    }
    if (script.nonce) copy.nonce = script.nonce;
    return copy;
  }
  function setText(script, code) {
    attempt("trusted-types", () => script.text = policy.createScript(code));
  }

  const MARKED = "[data-category],[data-service],[data-name],[data-cookieconsent]";
  function isHoldable({ localName, type }) {
    return localName === "script" ? type === "text/plain" : /^(template|iframe|img|link)$/.test(localName);
  }

  function createRoots(watch) {
    const roots = /* @__PURE__ */ new Set();
    let news = /* @__PURE__ */ new Set();
    const whole = (elements) => {
      const found = [...elements];
      const unread = document.readyState === "loading" ? found.filter((element) => !isWhole(element)) : [];
      news = new Set(unread);
      return unread[0] ? found.filter((element) => !news.has(element)) : found;
    };
    const heldIn = (root) => [...root.querySelectorAll(MARKED)].filter(isHoldable);
    const add = (root) => {
      if (roots.has(root)) return;
      roots.add(root);
      watch.add(root);
    };
    const enter = (root) => {
      if (root instanceof ShadowRoot) add(root);
      const inner = root.shadowRoot;
      if (inner) enter(inner);
      for (const { shadowRoot } of root.querySelectorAll?.("*") ?? [])
        if (shadowRoot) enter(shadowRoot);
    };
    add(document);
    return {
      all: () => whole([...roots].flatMap(heldIn)),
      takeNew: () => whole(news),
      enter,
      note(changes) {
        for (const { addedNodes, attributeName, target } of changes)
          for (const node of attributeName ? [target] : addedNodes) {
            if (!(node instanceof HTMLElement)) continue;
            if (isHoldable(node) && node.matches(MARKED)) news.add(node);
            if (node.firstElementChild) for (const element of heldIn(node)) news.add(element);
          }
        return news.size > 0;
      }
    };
  }
  function isWhole(node) {
    return !!node && (!!node.nextSibling || isWhole(node.parentNode));
  }

  const FIRST_SLICE = 8;
  const SLICE = 150;
  const PAUSE = 50;
  const FEW = 32;
  function markupGate(presets, nonce, { watch, bringResources }) {
    const ran = /* @__PURE__ */ new Set();
    let state;
    let resources;
    let line = Promise.resolve();
    let asked = false;
    let quiet = 0;
    let isFirst = true;
    let everything = false;
    const has = (all2, id) => all2.some((each) => each.id === id);
    const isService = (id) => !!state && has(state.config.services, id);
    const holders = (element) => holdersOf(element, isService);
    const refused = (id) => ({ ...state?.record?.categories, ...state?.record?.services })[id] === false;
    const areGranted = (ids) => {
      if (ids.includes("necessary"))
        warn("necessary-held", 'data-category="necessary" is not allowed on held markup.');
      const { grants, status } = state;
      return !!ids[0] && ids.every(
        (id) => id[0] === "!" ? status === "valid" && refused(id.slice(1)) : id !== "necessary" && grants.has(id) && !isAwaited(presets[id])
      );
    };
    const note = (ids) => ids.forEach((id) => ran.add(id));
    const isTrusted = (element) => {
      if (!nonce || element.nonce === nonce || "guarded" in element) return true;
      warn("nonce-missing", `held script without the nonce of our tag: ${element.outerHTML.slice(0, 99)}`);
      return false;
    };
    const { all, takeNew, enter, note: noteNews } = createRoots(watch);
    const pass = async () => {
      if (!state) return;
      const start = performance.now() ;
      let elements = everything ? all() : takeNew();
      everything = false;
      for (let others; (others = elements.filter((element) => !isScript(element)))[0]; elements = all()) {
        resources ??= await bringResources({
          holders,
          areGranted,
          isConfigured: (id) => isService(id) || has(state.config.categories, id),
          record: () => state.record,
          refused,
          note,
          freshCopy,
          setText
        });
        if (!resources?.settle(others)) break;
      }
      const batch = elements.filter(isScript).map((script) => ({ script, ids: holders(script), src: addressOf(script) })).filter(({ script, ids }) => isTrusted(script) && areGranted(ids));
      if (isFirst) {
        performance.measure("soglasie-gate-scan", { start });
        isFirst = false;
      }
      const waiting = [];
      let mixed = false;
      for (const { script, src } of batch) {
        mixed ||= !src;
        if (mixed && src && !script.hasAttribute("async")) preload(script);
      }
      if (batch[0]) quiet = performance.now() + PAUSE;
      const before = state;
      let painted = false;
      let end = 0;
      const slice = (from) => {
        let at = from;
        for (; at < batch.length && performance.now() < end; at++) {
          const { script, ids, src } = batch[at];
          if (waiting[0] && !src) break;
          if (!script.isConnected || state !== before && !areGranted(ids)) continue;
          note(ids);
          const settled = release$1(script);
          if (settled) waiting.push(settled);
        }
        return at;
      };
      const many = batch.length >= FEW;
      if (many) requestAnimationFrame(() => setTimeout(() => painted = true));
      for (let at = 0; at < batch.length; ) {
        end = performance.now() + (painted ? SLICE : FIRST_SLICE);
        at = many ? watch.unseen(() => slice(at)) : slice(at);
        if (performance.now() >= end) await nextTask();
        else await Promise.all(waiting.splice(0));
      }
      await Promise.all(waiting);
    };
    const look = (isWaiting = false) => {
      if (asked) return;
      asked = true;
      const next = () => {
        asked = false;
        return pass();
      };
      const turn = isWaiting ? () => nextTask().then(next) : next;
      line = line.then(turn, turn);
    };
    const lookAtAll = () => {
      everything = true;
      look();
    };
    watch.tell((changes) => {
      if (!changes) lookAtAll();
      else if (noteNews(changes)) look(document.readyState === "loading" && performance.now() < quiet);
    });
    return {
      open(next) {
        state = next;
        lookAtAll();
      },
      scan(root) {
        enter(root);
        lookAtAll();
      },
      ran: (id) => ran.has(id)
    };
  }
  function isScript(element) {
    return element.tagName === "SCRIPT";
  }
  function nextTask() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }

  const real = {};
  const queues = {};
  const nothing = () => void 0;
  function stubFor(name, find) {
    const stub = new Proxy(
      // It uses `arguments`, so that the minifier makes no arrow function of it: those cannot be called with `new`.
      function() {
        const args = Array.from(arguments);
        const callback = args.map(completion).find(Boolean);
        if (queues[name]) queues[name].push(() => find()?.(...args));
        else if (callback) setTimeout(callback);
        return stub;
      },
      {
        get(_, key) {
          if (typeof key !== "string") return key === Symbol.toPrimitive ? () => "" : void 0;
          if (key === "catch" || /^(is|has)[A-Z_]/.test(key)) return nothing;
          return stubFor(name, () => {
            const owner = find();
            const method = owner?.[key];
            return typeof method === "function" ? method.bind(owner) : method;
          });
        },
        set: () => true,
        construct: () => stub
      }
    );
    stubs.add(stub);
    return stub;
  }
  const stubs = /* @__PURE__ */ new WeakSet();
  const isStub = (value) => stubs.has(Object(value));
  function hold(name) {
    queues[name] = void 0;
    if (isStub(globals[name])) return;
    real[name] = globals[name];
    globals[name] = stubFor(name, () => globals[name]);
  }
  function holdBack(name) {
    if (globals[name] !== void 0 && !isStub(globals[name])) return;
    hold(name);
    queues[name] = [];
  }
  function release(name) {
    if (isStub(globals[name])) globals[name] = real[name];
    const calls = queues[name] ?? [];
    queues[name] = void 0;
    return calls;
  }
  function completion(argument) {
    const named = argument;
    return [argument, named?.callback, named?.event_callback, named?.onSuccess].find(
      (each) => typeof each === "function"
    );
  }

  function serviceGate(presets, nonce) {
    const status = /* @__PURE__ */ new Map();
    const alive = /* @__PURE__ */ new Set();
    const globalsOf = ({ id }) => presets[id]?.globals ?? [];
    const mayRun = ({ id }, { grants, config }) => grants.has(id) || config.google?.consentMode === "advanced" && isGoogleTag(id);
    const call = (step, service, { grants, config: { services } }) => attempt(
      "service-failed",
      () => presets[service.id]?.[step]?.(service, { grants, services }),
      "services." + service.id
    );
    const insertScript = (service) => {
      const preset = presets[service.id];
      const src = service.src ?? preset?.src?.(service);
      if (!src) return;
      const script = document.createElement("script");
      const attributes = preset?.attributes?.(service);
      for (const name in attributes) script.setAttribute(name, attributes[name]);
      script.async = true;
      script.nonce = nonce;
      script.src = policy.createScriptURL(src);
      document.head.append(script);
    };
    return {
      stop(state) {
        const { services } = state.config;
        const running = services.filter((service) => mayRun(service, state));
        const needed = running.flatMap(globalsOf);
        for (const service of services) {
          if (running.includes(service)) continue;
          call("block", service, state);
          if (status.get(service.id) === "running") {
            status.set(service.id, "stopped");
            call("consent", service, state);
            call("destroy", service, state);
          }
          for (const name of globalsOf(service))
            if (!needed.includes(name)) attempt("service-failed", () => hold(name));
        }
      },
      start(state) {
        for (const service of state.config.services) {
          const { id, category } = service;
          const preset = presets[id];
          if (!mayRun(service, state)) continue;
          if (isAwaited(preset)) {
            for (const name of globalsOf(service)) attempt("service-failed", () => holdBack(name));
            continue;
          }
          const before = status.get(id);
          let heldBack = [];
          if (before !== "running") {
            status.set(id, "running");
            if (!preset?.inert && (service.src || preset?.start || preset?.src)) alive.add(id).add(category);
            heldBack = globalsOf(service).flatMap(
              (name) => attempt("service-failed", () => release(name)) ?? []
            );
            call("start", service, state);
          }
          call("consent", service, state);
          if (!before) attempt("service-failed", () => insertScript(service), "services." + id);
          for (const action of heldBack) attempt("service-failed", action);
        }
      },
      ran: (id) => alive.has(id)
    };
  }

  function createGate(presets, nonce, effects) {
    const start = performance.now() ;
    const services = serviceGate(presets, nonce);
    const markup = markupGate(presets, nonce, effects);
    let told = "";
    let isFirst = true;
    return {
      open(state) {
        const { config, grants, status } = state;
        services.stop(state);
        updateConsent(grants);
        if (config.google) {
          const granted = config.categories.flatMap(({ id }) => grants.has(id) ? id : []);
          if (told !== (told = status + granted))
            dataLayer().push({ event: "soglasie_change", soglasie: { status, granted } });
        }
        services.start(state);
        markup.open(state);
        if (isFirst) {
          performance.measure("soglasie-gate-open", { start });
          isFirst = false;
        }
      },
      scan: markup.scan,
      ran: (ids) => ids.some((id) => services.ran(id) || markup.ran(id))
    };
  }

  const BOX = "soglasie-checkbox";
  function holdForms({ show }) {
    let unavailable = false;
    let holding = false;
    addEventListener(
      "submit",
      async (event) => {
        const form = event.target;
        const held = [...document.querySelectorAll(BOX + ":not(:defined)")].some(
          (box) => (box.closest("form") === form || form.id && box.getAttribute("form") === form.id) && // Where our file does not come, the page's own required checkbox inside holds the form.
          !(unavailable && box.querySelector("input"))
        );
        if (!held) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (holding) return;
        holding = true;
        unavailable = !await show("form");
        holding = false;
        const { submitter } = event;
        if (!unavailable || form.querySelector(BOX + " input")) form.requestSubmit(submitter);
      },
      true
    );
  }

  function grantsOf(config, record, status) {
    const granted = ({ categories, services }) => [
      ...config.categories.filter(({ id }) => categories[id]),
      ...config.services.filter(({ id }) => services[id])
    ];
    return /* @__PURE__ */ new Set(["necessary", ...record && status === "valid" ? granted(record).map(({ id }) => id) : []]);
  }
  function pendingOf(config, record, status) {
    const { categories, services } = record && status === "valid" ? record : { categories: {}, services: {} };
    return [
      ...config.categories.filter(({ id }) => !(id in categories)),
      ...config.services.filter(({ id, category }) => !(id in services) && categories[category] !== false)
    ].map(({ id }) => id);
  }

  function statusOf(config, record, now) {
    if (!record) return "unset";
    if (record.expiresAt <= now) return "expired";
    return record.revision === config.revision ? "valid" : "outdated";
  }

  const BROUGHT = [
    "decideFrom",
    "acceptAll",
    "rejectAll",
    "decide",
    "withdraw",
    "reset",
    "show",
    "showBanner",
    "showPreferences",
    "collect",
    "exportReceipt"
  ];
  function createConsentManager(wire, bringDecider) {
    let effects;
    let config = parseConfig({}, {}, () => {
    });
    let record = null;
    let status = "unset";
    let grants = /* @__PURE__ */ new Set(["necessary"]);
    let stored = false;
    let decider;
    let coming;
    let waiting = [];
    const inTurn = (action) => void (waiting ? waiting.push(action) : action());
    const goOn = () => {
      const calls = waiting ?? [];
      waiting = void 0;
      for (const call of calls) attempt("listener", () => inTurn(call));
    };
    const apply = (next, isStored) => {
      const [previous, before] = [record, grants];
      const missing = (all, from) => [...all].filter((id) => !from.has(id));
      record = next;
      stored = isStored;
      status = statusOf(config, record, effects.now());
      grants = grantsOf(config, record, status);
      effects.gate.open({ config, grants, record, status });
      return { record, previous, granted: missing(grants, before), withdrawn: missing(before, grants), kept: [] };
    };
    const decided = (action) => void (decider ? action(decider) : manager.bring().then(() => decider && action(decider)));
    const tidy = (whole) => {
      if (!whole || effects.storage.leftovers(record)) decided(({ tidy: tidy2 }) => tidy2());
    };
    const manager = {
      version: "0.1.0",
      get config() {
        return config;
      },
      get signals() {
        return effects.signals;
      },
      get record() {
        return record;
      },
      get status() {
        return statusOf(config, record, effects?.now() ?? 0);
      },
      get pending() {
        return pendingOf(config, record, manager.status);
      },
      get grants() {
        return grants;
      },
      isGranted: (id) => grants.has(id),
      language: () => effects.language(),
      begin(next) {
        config = next;
        effects = wire(config);
        const found = effects.storage.read();
        apply(found.record, !!found.record);
        document.dispatchEvent(new ReadyEvent(record));
        goOn();
        setTimeout(() => tidy(found.whole));
      },
      refine(next) {
        config = next;
        apply(record, stored);
        tidy(true);
      },
      refresh() {
        const found = effects.storage.read().record;
        const same = found ? JSON.stringify(found) === JSON.stringify(record) : !stored;
        if (same && status === manager.status) return;
        const change = apply(same ? record : found, !!found);
        decided(({ conclude }) => conclude(change, !effects.edited()));
      },
      scan: (root) => inTurn(() => effects.gate.scan(root)),
      bring: () => coming ??= bringDecider({
        manager,
        apply,
        inTurn,
        goOn,
        hold: () => void (waiting = []),
        ran: (ids) => effects.gate.ran(ids)
      }).then((brought) => {
        if (!(decider = brought)) return void (coming = void 0);
        Object.assign(manager, decider, { begin: manager.begin });
        decider.begin();
      }),
      onChange(callback) {
        let active = true;
        const tell = () => active && callback({ status: manager.status, record, granted: [...grants] });
        document.addEventListener("soglasie-change", tell);
        inTurn(tell);
        return () => {
          active = false;
          document.removeEventListener("soglasie-change", tell);
        };
      },
      start() {
        warn("started", "start() is for a tag with data-manual, once.");
      },
      push: (call) => void attempt("queue", () => {
        const [name, ...rest] = call;
        manager[name](...rest);
      })
    };
    for (const name of BROUGHT)
      manager[name] = ((...rest) => new Promise(
        (resolve) => inTurn(() => {
          void manager.bring().then(() => resolve(decider && decider[name](...rest)));
        })
      ));
    return manager;
  }

  const anything = (value) => value;
  const KINDS = {
    boolean: bool,
    number: (value, path, report) => Number.isFinite(value) ? value : report(path, "a number"),
    text: string(),
    list: listOf((value) => value),
    object: (value, path, report) => isObject(value) ? value : report(path, "an object"),
    url
  };
  function kindReader(kind) {
    return kind.split(" | ").map((name) => KINDS[name]).reduceRight((rest, first) => either(first, rest));
  }
  function presetReader({ id: pattern }, facts) {
    const { id: expected = "no id", options = {} } = facts;
    const ours = { src: url, title: localized, vendor: localized, text: localized };
    const readers = Object.entries(options).map(([name, kind]) => [name, kindReader(kind)]);
    const rest = options === "*" ? anything : shape({ ...Object.fromEntries(readers), ...ours, category: string() });
    return (value, path, report) => {
      const { id, ...others } = value;
      rest(others, path, report);
      if (options === "*" && others.src !== void 0) url(others.src, path + ".src", report);
      const understood = pattern ? asText(id).split(/\s*,\s*/).every((number) => pattern.test(number)) : id === void 0;
      return understood ? others : report(path + ".id", expected);
    };
  }
  function asText(value) {
    try {
      return String(value ?? "");
    } catch {
      return "";
    }
  }
  function optionReaders(presets) {
    const known = {
      "yandex-metrika": facts,
      "google-analytics": facts$1
    };
    return Object.fromEntries(
      Object.entries(presets).map(([id, preset]) => {
        const facts = known[id] ?? preset.facts;
        return [id, facts && !isAwaited(preset) ? presetReader(preset, facts) : anything];
      })
    );
  }

  function grantsAny({ categories, services }) {
    return [categories, services].some((answers) => Object.values(answers).some(Boolean));
  }

  function agreedRecord(copies) {
    const readable = copies.filter((copy) => copy !== void 0);
    const [latest = null] = readable.sort((a, b) => b.decidedAt - a.decidedAt || grantCount(a) - grantCount(b));
    return latest && readable.length < copies.length && grantsAny(latest) ? null : latest;
  }
  function grantCount({ categories, services }) {
    return [...Object.values(categories), ...Object.values(services)].filter(Boolean).length;
  }

  const MAX_LENGTH = 3072;
  const DAY = 864e5;
  function decodeRecord(text, { cookie }, now) {
    try {
      const { v, id = null, rec = null, rev, at, exp, c, s } = JSON.parse(text);
      const record = {
        recordId: rec,
        consentId: id,
        revision: rev,
        decidedAt: at * 1e3,
        expiresAt: exp * 1e3,
        categories: answers(c),
        services: answers(s)
      };
      const { decidedAt, expiresAt } = record;
      const term = DAY * (grantsAny(record) ? cookie.days : cookie.refusalDays);
      if (text.length <= MAX_LENGTH && v === 1 && typeof rev === "string" && [id, rec].every((each) => each === null || isId(each)) && [at, exp].every(Number.isSafeInteger) && decidedAt <= now + DAY && decidedAt <= expiresAt && expiresAt <= decidedAt + term)
        return record;
    } catch {
    }
  }
  function answers(bits) {
    return Object.fromEntries(
      Object.entries(bits).map(([id, bit]) => {
        if (!isId(id) || bit !== 0 && bit !== 1) throw new Error(id);
        return [id, bit === 1];
      })
    );
  }

  function readRecord(config) {
    const { name } = config.cookie;
    const cookies = attempt(
      "storage-blocked",
      () => document.cookie.split("; ").filter((pair) => pair.startsWith(name + "="))
    );
    const copies = [
      ...(cookies ?? []).map(
        // Percent signs that encode nothing are damage, not a missing cookie.
        (pair) => attempt("cookie-damaged", () => decodeURIComponent(pair.slice(name.length + 1))) ?? "?"
      ),
      attempt("storage-blocked", () => localStorage.getItem(name))
    ].filter((text) => typeof text === "string");
    const record = agreedRecord(copies.map((text) => decodeRecord(text, config, Date.now())));
    return { record, whole: !record || copies.length > 1 && copies.every((text) => text === copies[0]) };
  }
  function hasLeftovers({ services }, record) {
    const denied = services.filter(({ id }) => record?.services[id] === false);
    const patterns = [OUTBOX + "*", ...denied.flatMap(({ cookies, storage }) => [...cookies, ...storage])];
    return !!attempt(
      "storage-blocked",
      () => [
        ...document.cookie.split("; ").map((pair) => pair.split("=")[0]),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage)
      ].some((name) => matches(patterns, name))
    );
  }

  function createWatch() {
    const roots = /* @__PURE__ */ new Set();
    const told = [];
    const tell = (changes) => told.forEach((each) => each(changes));
    const observer = new MutationObserver((changes) => tell(changes));
    const observe = (root) => observer.observe(root, { childList: true, subtree: true, attributeFilter: ["data-category"] });
    return {
      add(root) {
        roots.add(root);
        observe(root);
      },
      tell: (onChanges) => void told.push(onChanges),
      unseen(action) {
        observer.disconnect();
        try {
          return action();
        } finally {
          roots.forEach(observe);
          tell();
        }
      }
    };
  }

  const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';

  function reportError(code, message) {
    console.error("[soglasie] " + code, message);
    document.dispatchEvent(new ConsentErrorEvent(code, String(message)));
  }
  function configReader(presets) {
    let said = "";
    return (raw) => {
      let faults = [];
      const config = parseConfig(raw, presets, (path) => faults.push(path || "all"));
      faults = configIssues(raw, optionReaders(presets)).map(
          ({ path, message }) => `
  ${path}: expected ${message}`
        );
      const text = faults.join();
      if (text && text !== said) reportError("config-invalid", said = text);
      return config;
    };
  }
  const OURS = "soglasie-checkbox,soglasie-settings,soglasie-cookies";
  const EARLY = "soglasie-banner:not(:defined) [data-action]";
  const DECISION = "soglasie-decision.js";
  function createManager({ nonce, load }, presets) {
    const watch = createWatch();
    const manager = createConsentManager(
      ({ google, respectGpc }) => {
        if (google && google.consentMode !== "off") {
          if (googleRanBefore()) reportError("google-tag-first", "");
          setConsentDefault(google);
          if (google.consentMode === "advanced")
            warn("consent-mode-advanced", "Google's tags run before consent, told that everything is denied.");
        }
        let edited = false;
        addEventListener("input", () => edited = true, { capture: true, once: true });
        setTimeout(() => {
          for (const type of ["storage", "pageshow", "focus"]) addEventListener(type, manager.refresh);
        });
        const gate = createGate(presets, nonce, {
          watch,
          bringResources: (state) => load("soglasie-resources.js").then(
            (file) => file.resourcesOf(state, manager),
            (error) => void reportError("resources-unavailable", error)
          )
        });
        const scan = () => gate.scan(document);
        if (document.readyState === "loading") addEventListener("DOMContentLoaded", scan);
        else setTimeout(scan);
        return {
          storage: {
            read: () => readRecord(manager.config),
            leftovers: (record) => hasLeftovers(manager.config, record)
          },
          gate,
          signals: {
            gpc: respectGpc && !!navigator.globalPrivacyControl
          },
          language() {
            const { language, fallbackLanguage } = manager.config;
            return languageOf(
              language === "auto" ? [document.documentElement.lang, ...navigator.languages] : [language],
              fallbackLanguage
            );
          },
          now: Date.now,
          edited: () => edited
        };
      },
      // Where something is asked, the notice brings it along, unless somebody keeps the notice away.
      (inside) => (manager.pending[0] ? load("soglasie-ui.js").catch(() => load(DECISION)) : load(DECISION)).then(
        (file) => file.deciderOf(inside, { load, reportError, watch }),
        (error) => void reportError("decision-unavailable", error)
      )
    );
    return manager;
  }
  function bringDecider(manager, load) {
    const has = (selector) => !!document.querySelector(selector);
    const look = (loaded) => {
      const { status, config, pending } = manager;
      document.documentElement.dataset.soglasieStatus = status;
      const wayBack = loaded && status !== "unset" && config.categories[0] && !has(WAY_BACK);
      if (pending[0] || wayBack || has(OURS)) void manager.bring();
      if (pending[0])
        for (const file of ["soglasie-ui.js", `locales/${manager.language()}.js`]) load(file).catch(() => {
        });
    };
    manager.onChange(() => look(document.readyState === "complete"));
    addEventListener("DOMContentLoaded", () => look(false));
    addEventListener("load", () => setTimeout(() => look(true)));
    document.addEventListener("click", (event) => {
      const on = (selector) => event.target.closest?.(selector);
      const { action } = on(EARLY)?.dataset ?? {};
      if (action)
        void manager.show("ui").then(() => document.querySelector(`soglasie-banner [data-action=${action}]`)?.click());
      if (!on(WAY_BACK)) return;
      event.preventDefault();
      void manager.show("preferences");
    });
    holdForms({ show: (view) => manager.show(view) });
  }
  function install(surroundings, launch) {
    const page = window;
    const queued = page.soglasie;
    if (queued && "isGranted" in queued) {
      warn("loaded-twice", "the library is on this page already.");
      return queued;
    }
    const presets = knownPresets();
    const readConfig = configReader(presets);
    const manager = createManager(surroundings, presets);
    page.soglasie = manager;
    bringDecider(manager, surroundings.load);
    const begin = (sources) => whenActivated(() => {
      const raw = mergeConfigs(sources);
      manager.begin(readConfig(raw));
      void fetchPresets(manager, surroundings.load, presets).then((came) => {
        if (came) manager.refine(readConfig(raw));
      });
    });
    launch(manager, begin, presets);
    for (const call of Array.isArray(queued) ? queued : []) manager.push(call);
    return manager;
  }
  async function fetchPresets({ config }, load, presets) {
    const awaited = config.services.filter(({ id }) => isAwaited(presets[id]));
    await Promise.all(
      awaited.map(
        ({ id, category }) => load(`services/${id}.js`).then(
          (file) => {
            const { preset, ...facts } = file;
            presets[id] = { ...preset, ...facts } ;
          },
          (error) => {
            presets[id] = { category, cookies: [], storage: [] };
            reportError("service-unavailable", `${id} ${error}`);
          }
        )
      )
    );
    return !!awaited[0];
  }
  function whenActivated(action) {
    if (document.prerendering)
      document.addEventListener("prerenderingchange", action, { once: true });
    else action();
  }

  function configOfTag(data, presets) {
    const config = {};
    const services = {};
    for (const [key, value] of Object.entries(data)) {
      const id = key.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
      if (!isId(key)) continue;
      if (key !== "version" && typeof DEFAULTS[key] === "string") config[key] = value;
      else if (presets[id]) services[id] = value !== "false" && (!value || { id: value });
    }
    const { position, layout } = data;
    return { ...config, services, banner: { position, layout } };
  }

  const CONFIG_TIMEOUT = 3e3;
  attempt("tag", () => {
    const { nonce, dataset, src, async: late } = document.currentScript;
    const base = new URL(dataset.base?.replace(/\/?$/, "/") ?? src, location.href);
    const brought = {};
    const bring = (file) => brought[file] ??= import(new URL(
      (true ? file.replace(
        /^(soglasie|chunks|services).*(?=\.js)/,
        (name) => /facts$/.test(name) ? name : name + ".dev"
      ) : file) + "?v=0.1.0",
      base
    ).href).catch((error) => {
      brought[file] = void 0;
      throw error;
    });
    const load = (file) => {
      if (/form|pref|emb/.test(file)) void bring("chunks/base.js").catch(() => {
      });
      return bring(file);
    };
    const inline = inlineConfig(nonce);
    foresee(inline, dataset, load);
    install({ nonce, load }, (manager, begin, presets) => {
      const local = [inline, configOfTag(dataset, presets)];
      const { config: remote, manual } = dataset;
      let [fetched, written, closing] = [];
      let awaited = +!!remote + +(manual !== void 0);
      const proceed = () => {
        if (!awaited--) begin([fetched, ...local, written, closing]);
      };
      if (manual !== void 0)
        manager.start = (config) => {
          if (written) return;
          written = config ?? {};
          proceed();
        };
      if (late)
        manager.onChange(() => {
          if (manager.config.google) warn("loaded-late", "with a Google service the tag must not be async.");
        });
      proceed();
      if (!remote) return;
      setConsentDefault();
      void fetchConfig(remote).then(
        (config) => fetched = config,
        (error) => {
          reportError("config-unavailable", `${remote} ${error}`);
          closing = { categories: null, services: null };
        }
      ).then(proceed);
    });
  });
  function foresee(config = {}, dataset, load) {
    const { services, categories, cookie } = config;
    const isAsked = services ?? categories ?? Object.keys(dataset).some((key) => !/^(prof|rev|lang|pol|end|pos|lay|man|base)/.test(key));
    const isAnswered = () => document.cookie.includes((cookie?.name ?? DEFAULTS.cookie.name) + "=");
    if (isAsked && !document.prerendering && !attempt("storage-blocked", isAnswered))
      load("soglasie-ui.js").catch(() => {
      });
  }
  function inlineConfig(nonce) {
    const element = document.getElementById("soglasie-config");
    if (!element) return;
    if (nonce && element.nonce !== nonce) {
      warn("nonce-missing", "#soglasie-config is ignored: it lacks the nonce of our tag.");
      return;
    }
    try {
      return objectOf(JSON.parse(element.textContent));
    } catch (error) {
      reportError("config-invalid", `#soglasie-config ${error}`);
    }
  }
  function objectOf(json) {
    if (isObject(json)) return json;
    throw new Error("not an object");
  }
  async function fetchConfig(url) {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), CONFIG_TIMEOUT);
    const response = await fetch(url, { signal: abort.signal });
    if (response.ok) return objectOf(await response.json());
    throw new Error(String(response.status));
  }

})();
