(function () {
  'use strict';

  const said$1 = /* @__PURE__ */ new Set();
  function warn(code, text) {
    const message = `[soglasie] ${code}: ${text}`;
    if (said$1.has(message)) return;
    said$1.add(message);
    console.warn(message);
  }

  function attempt(code, action) {
    try {
      return action();
    } catch (error) {
      warn(code, String(error));
      return void 0;
    }
  }

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isSafeUrl(value) {
    return typeof value === "string" && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
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

  function vendorOptions({ options }) {
    const { id, src, title, vendor, text, ...rest } = options;
    return rest;
  }
  function counterOf({ options }) {
    return options;
  }

  const googleAnalytics = {
    category: "analytics",
    google: true,
    publicFunction: "gtag",
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
    },
    // Google offers no way to unload its tag: the kill switch and the denied consent are what there is.
    destroy() {
    }
  };

  const yandexMetrika = {
    category: "analytics",
    publicFunction: "ym",
    id: /^\d{1,12}$/,
    cookies: () => ["_ym_*"],
    // The tag restores its cookie from localStorage, and re-sends failed hits from there on later pages.
    storage: ["_ym*"],
    src: () => "https://mc.yandex.ru/metrika/tag.js",
    block(service) {
      for (const id of counterOf(service).id) globals["disableYaCounter" + id] = true;
    },
    start(service) {
      globals.ym ??= function() {
        (queue.a ??= []).push(arguments);
      };
      const queue = globals.ym;
      queue.l ??= Date.now();
      for (const counter of counterOf(service).id) {
        delete globals["disableYaCounter" + counter];
        queue(+counter, "init", { ...vendorOptions(service), webvisor: false });
      }
    },
    destroy(service) {
      for (const id of counterOf(service).id) globals.ym(+id, "destruct");
    }
  };

  const presets = {
    "yandex-metrika": yandexMetrika,
    "google-analytics": googleAnalytics
  };

  function isId(value) {
    return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
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
      const numbers = String(options.id).split(/\s*,\s*/);
      const category = preset?.category ?? options.category;
      const taken = id === "necessary" || BUILT_IN.includes(id) || isListed(id);
      const understood = preset ? numbers.every((number) => preset.id.test(number)) : BUILT_IN.includes(category) || isListed(category);
      if (taken || !understood || options.src && !isSafeUrl(options.src)) return;
      return {
        ...options,
        id,
        category,
        cookies: preset ? preset.cookies(options) : names(options.cookies),
        storage: preset ? preset.storage : names(options.storage),
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
      google: isObject(raw) && raw.google || services.some(({ id }) => presets[id]?.google) ? read.google : null
    };
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
  const configReader = shape({
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
      layout: oneOf("box", "bar")
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
    src: url
  });
  const ownCategory = shape({ title: localized, text: localized });
  function configIssues(raw, presets) {
    const issues = [];
    const report = collect(issues);
    const read = configReader(raw, "", report);
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

  const LANGUAGES = ["ru", "kk", "en"];
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
  class ConsentChangeEvent extends Event {
    constructor(change) {
      super("soglasie-change", { cancelable: true });
      Object.assign(this, change);
    }
  }
  class ConsentErrorEvent extends Event {
    constructor(code, message) {
      super("soglasie-error");
      this.code = code;
      this.message = message;
    }
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

  const HELD = ["category", "service", "name"].map((name) => `script[type="text/plain"][data-${name}],template[data-${name}]`).join();
  function heldElements() {
    return [...document.querySelectorAll(HELD)];
  }
  function unfold(template) {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll("script")) {
      const { type } = script;
      if (!/^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(type)) continue;
      const src = script.getAttribute("src");
      const held = freshCopy(script);
      Object.assign(held.dataset, template.dataset, { type }, src && { src });
      held.type = "text/plain";
      setText(held, script.text);
      script.replaceWith(held);
    }
    template.replaceWith(content);
  }
  function preload({ dataset, nonce, crossOrigin, integrity, referrerPolicy }) {
    const rel = dataset.type === "module" ? "modulepreload" : "preload";
    const link = document.createElement("link");
    document.head.append(
      Object.assign(link, {
        rel,
        as: "script",
        href: dataset.src,
        nonce,
        crossOrigin,
        integrity,
        referrerPolicy
      })
    );
  }
  function release(held) {
    const script = freshCopy(held);
    const { src, type } = held.dataset;
    const waits = !held.hasAttribute("async");
    if (type === "module") script.type = type;
    script.async = !waits;
    if (src) attempt("trusted-types", () => script.src = policy.createScriptURL(src));
    else setText(script, held.text);
    const settled = waits && src ? new Promise((resolve) => script.onload = script.onerror = resolve) : void 0;
    held.replaceWith(script);
    return script.src || script.text ? settled : void 0;
  }
  function freshCopy(script) {
    const copy = document.createElement("script");
    for (const attribute of script.attributes)
      if (!/^(type|src)$/.test(attribute.name)) copy.setAttributeNode(attribute.cloneNode());
    copy.nonce = script.nonce;
    return copy;
  }
  function setText(script, code) {
    attempt("trusted-types", () => script.text = policy.createScript(code));
  }

  function markupGate(isService, nonce) {
    const released = /* @__PURE__ */ new Set();
    let state;
    let line = Promise.resolve();
    const grantedBy = ({ dataset }) => {
      const { category, service = dataset.name } = dataset;
      const id = service && isService(service) ? service : category;
      if (id === "necessary")
        warn("necessary-held", 'data-category="necessary" is not allowed on held markup.');
      if (!id || !state || id === "necessary") return;
      const { grants, record } = state;
      const refused = id[0] === "!" && { ...record?.categories, ...record?.services }[id.slice(1)] === false;
      return grants.has(id) || refused ? id : void 0;
    };
    const trusted = (element) => {
      if (!nonce || element.nonce === nonce || element instanceof HTMLTemplateElement) return true;
      warn("nonce-missing", `held script without the nonce of our tag: ${element.outerHTML.slice(0, 99)}`);
      return false;
    };
    const granted = () => heldElements().filter((element) => isWhole(element) && trusted(element) && grantedBy(element));
    const pass = async () => {
      granted();
      if (state?.status !== "valid") return;
      let template;
      while (template = granted().find((element) => element instanceof HTMLTemplateElement)) {
        released.add(grantedBy(template));
        unfold(template);
      }
      const waiting = [];
      let mixed = false;
      const batch = granted();
      for (const script of batch) {
        const { src } = script.dataset;
        mixed ||= !src;
        if (mixed && src && !script.hasAttribute("async")) preload(script);
      }
      for (const script of batch) {
        if (!script.dataset.src) await Promise.all(waiting.splice(0));
        const id = script.isConnected && grantedBy(script);
        if (!id) continue;
        released.add(id);
        waiting.push(release(script));
      }
      await Promise.all(waiting);
    };
    const look = () => {
      line = line.then(pass, pass);
    };
    return {
      open(next) {
        state = next;
        look();
      },
      look,
      ran: (id) => released.has(id)
    };
  }
  function isWhole(node) {
    return document.readyState !== "loading" || !!(node && (node.nextSibling || isWhole(node.parentNode)));
  }

  function stubFor(name) {
    let real;
    const stub = (...args) => {
      const callback = args.map(completion).find(Boolean);
      if (callback) setTimeout(callback);
    };
    return {
      hold() {
        if (globals[name] === stub) return;
        real = globals[name];
        globals[name] = stub;
      },
      release() {
        if (globals[name] === stub) globals[name] = real;
      }
    };
  }
  function completion(argument) {
    const named = argument;
    return [argument, named?.callback, named?.event_callback].find((each) => typeof each === "function");
  }

  function serviceGate(config, presets, nonce) {
    const all = config.services.map((service) => {
      const preset = presets[service.id];
      return { service, preset, stub: preset && stubFor(preset.publicFunction), status: "held" };
    });
    const advanced = config.google?.consentMode === "advanced";
    const mayRun = ({ service, preset }, { grants }) => grants.has(service.id) || advanced && preset?.google;
    return {
      stop(state) {
        for (const each of all) {
          if (mayRun(each, state)) continue;
          const { service, preset, stub, status } = each;
          attempt("service-failed", () => preset?.block(service));
          if (status === "running") {
            each.status = "stopped";
            attempt("service-failed", () => preset?.destroy(service));
          }
          attempt("service-failed", () => stub?.hold());
        }
      },
      start(state) {
        for (const each of all) {
          const { service, preset, stub, status } = each;
          if (status === "running" || !mayRun(each, state)) continue;
          each.status = "running";
          attempt("service-failed", () => {
            stub?.release();
            preset?.start(service);
            const src = service.src ?? preset?.src(service);
            if (!src || status === "stopped") return;
            const script = document.createElement("script");
            script.async = true;
            script.nonce = nonce;
            script.src = policy.createScriptURL(src);
            document.head.append(script);
          });
        }
      },
      ran: (id) => all.some(
        ({ service, status, preset }) => status !== "held" && (preset || service.src) && (service.id === id || service.category === id)
      )
    };
  }

  function createGate(config, presets, nonce) {
    const { google, categories } = config;
    const services = serviceGate(config, presets, nonce);
    const markup = markupGate((id) => config.services.some((service) => service.id === id), nonce);
    return {
      open(state) {
        const { grants, status } = state;
        services.stop(state);
        updateConsent(grants);
        if (google) {
          const granted = categories.flatMap(({ id }) => grants.has(id) ? id : []);
          dataLayer().push({ event: "soglasie_change", soglasie: { status, granted } });
        }
        services.start(state);
        markup.open(state);
      },
      look: markup.look,
      ran: (ids) => ids.some((id) => services.ran(id) || markup.ran(id))
    };
  }

  function uuid4() {
    return "10000000-1000-4000-8000-100000000000".replace(
      /[018]/g,
      (digit) => (+digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +digit / 4).toString(16)
    );
  }
  function uuid7(now) {
    const time = now.toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid4().slice(15)}`;
  }

  function acceptAll({ gpc }, standing) {
    const kept = picked({}, standing);
    return (id, category) => gpc && category === "marketing" ? kept(id, category) : true;
  }
  const rejectAll = () => false;
  function picked(choice, standing) {
    const chosen = (answers, id) => isObject(answers) && id in answers ? answers[id] === true : void 0;
    return (id, category) => (id === category ? void 0 : chosen(choice?.services, id)) ?? chosen(choice?.categories, category) ?? standing?.[id === category ? "categories" : "services"][id] ?? false;
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

  const DAY$1 = 864e5;
  function createRecord(config, answer, { recordId, consentId, now, previous }) {
    const answers = (all) => Object.fromEntries(all.map(({ id, category = id }) => [id, answer(id, category)]));
    const categories = answers(config.categories);
    const services = answers(config.services);
    const granted = grantsAny({ categories, services });
    const known = previous?.consentId ?? (granted ? consentId : null);
    const decidedAt = Math.floor(now / 1e3) * 1e3;
    return {
      // Who never granted anything stays without an id.
      recordId: known && recordId,
      consentId: known,
      revision: config.revision,
      decidedAt,
      expiresAt: decidedAt + DAY$1 * (granted ? config.cookie.days : config.cookie.refusalDays),
      categories,
      services
    };
  }
  function grantsAny({ categories, services }) {
    return [categories, services].some((answers) => Object.values(answers).some(Boolean));
  }

  function statusOf(config, record, now) {
    if (!record) return "unset";
    if (record.expiresAt <= now) return "expired";
    return record.revision === config.revision ? "valid" : "outdated";
  }

  const API = { method: "api", action: "call" };
  function createConsentManager(wire) {
    let effects;
    let followUp;
    let loading;
    let config = parseConfig({}, {}, () => {
    });
    let record = null;
    let status = "unset";
    let grants = /* @__PURE__ */ new Set(["necessary"]);
    let stored = false;
    let form;
    const unreported = [];
    let waiting = [];
    const inTurn = (action) => void (waiting ? waiting.push(action) : action());
    const goOn = () => {
      const calls = waiting ?? [];
      waiting = void 0;
      for (const call of calls) attempt("listener", () => inTurn(call));
    };
    const apply = (next) => {
      const [previous, before] = [record, grants];
      const missing = (all, from) => [...all].filter((id) => !from.has(id));
      record = next;
      status = statusOf(config, record, effects.page.now());
      grants = grantsOf(config, record, status);
      effects.gate.open({ grants, record, status });
      return { record, previous, granted: missing(grants, before), withdrawn: missing(before, grants), kept: [] };
    };
    const prepared = (action) => void (followUp ? action() : manager.prepare().then(action));
    const follow = (withdrawn) => {
      const kept = followUp?.forget(withdrawn) ?? [];
      for (const report2 of followUp ? unreported.splice(0) : []) followUp.post(report2);
      return kept;
    };
    const report = (report2) => {
      if (!config.endpoint) return;
      effects.keep(report2);
      unreported.push(report2);
    };
    const conclude = (change, mayReload) => {
      const here = followUp;
      const kept = follow(change.withdrawn);
      stored = !!effects.storage.read().record;
      waiting = [];
      const agreed = document.dispatchEvent(new ConsentChangeEvent({ ...change, kept }));
      prepared(() => {
        if (!here) follow(change.withdrawn);
        if (agreed && mayReload && effects.gate.ran(change.withdrawn)) effects.page.reload();
      });
      goOn();
    };
    const manager = {
      version: "0.1.0",
      get config() {
        return config;
      },
      get signals() {
        return effects.signals;
      },
      get page() {
        return effects.page;
      },
      get record() {
        return record;
      },
      get status() {
        return statusOf(config, record, effects?.page.now() ?? 0);
      },
      get pending() {
        return pendingOf(config, record, manager.status);
      },
      get grants() {
        return grants;
      },
      isGranted: (id) => grants.has(id),
      begin(next) {
        config = next;
        effects = wire(config, manager);
        const found = effects.storage.read();
        stored = !!found.record;
        apply(found.record);
        document.dispatchEvent(new ReadyEvent(record));
        goOn();
        if (!found.whole || effects.storage.leftovers(record))
          prepared(() => {
            manager.refresh();
            if (record) effects.storage.write(record);
            follow([]);
            followUp?.retry();
          });
      },
      refresh() {
        const found = effects.storage.read().record;
        const same = found ? JSON.stringify(found) === JSON.stringify(record) : !stored;
        if (!same || status !== manager.status) conclude(apply(same ? record : found), !effects.page.edited());
      },
      // One decision is one straight line, and nothing else goes this way: record → storage → gate → report → event.
      decideFrom: (choice, source) => inTurn(() => {
        const { storage, page, signals } = effects;
        const [previous, recordId, now] = [record, page.recordId(), page.now()];
        const standing = manager.status === "valid" ? record : null;
        if (!config.categories[0]) return;
        const answer = choice === "accept-all" ? acceptAll(signals, standing) : choice === "reject-all" ? rejectAll : picked(choice, standing);
        const next = createRecord(config, answer, { recordId, consentId: page.consentId(), now, previous });
        storage.write(next);
        const change = apply(next);
        const locale = page.language();
        report({
          recordId,
          draft: { recordId, record: next, previous, source, locale, path: page.path(), config, signals }
        });
        conclude(change, true);
      }),
      acceptAll: () => manager.decideFrom("accept-all", API),
      rejectAll: () => manager.decideFrom("reject-all", API),
      decide: (choice) => manager.decideFrom(choice, API),
      withdraw: (id) => inTurn(() => {
        if (typeof id !== "string") manager.rejectAll();
        else if (id !== "necessary" && grants.has(id))
          manager.decide({ categories: { [id]: false }, services: { [id]: false } });
      }),
      reset: () => inTurn(() => {
        effects.storage.write(null);
        conclude(apply(null), true);
      }),
      submitForm(event) {
        report({ recordId: event.recordId, event });
        prepared(() => follow([]));
      },
      prepare: () => loading ??= effects.loadFollowUp().then((loaded) => {
        followUp = loaded;
        if (!loaded) loading = void 0;
      }),
      async show(view) {
        await new Promise((resolve) => inTurn(resolve));
        if (view !== "form") return effects.show(view);
        return form ||= await effects.show(view);
      },
      showBanner: async () => void await manager.show("ui"),
      showPreferences: async () => void await manager.show("preferences"),
      collect: async (form2) => (await manager.show("form"))?.collect(form2),
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
    return manager;
  }

  const parameters = (value, path, report) => isObject(value) ? value : report(path, "an object");
  function counter({ id: pattern }, expected, rest) {
    return (value, path, report) => {
      const { id, ...others } = value;
      rest(others, path, report);
      const numbers = asText(id).split(/\s*,\s*/);
      return numbers.every((number) => pattern.test(number)) ? numbers : report(path + ".id", expected);
    };
  }
  function asText(value) {
    try {
      return String(value);
    } catch {
      return "";
    }
  }
  const optionReaders = {
    /** https://yandex.com/support/metrica/code/counter-initialize.html; session replay is a service of its own. */
    "yandex-metrika": counter(
      yandexMetrika,
      "a counter number such as 12345678, or a list of them",
      shape({
        src: url,
        accurateTrackBounce: either(bool, integer(0, 6e4)),
        childIframe: bool,
        clickmap: bool,
        defer: bool,
        ecommerce: either(bool, either(string(), listOf(string()))),
        params: parameters,
        sendTitle: bool,
        trackHash: bool,
        trackLinks: bool,
        triggerEvent: bool,
        trustedDomains: listOf(string()),
        type: integer(0, 1),
        userParams: parameters
      })
    ),
    /** Everything but `src` goes to `gtag('config')` as it is. */
    "google-analytics": counter(
      googleAnalytics,
      "a measurement id such as G-XXXXXXXXXX, or a list of them",
      (value, path, report) => {
        const { src } = value;
        return src === void 0 || url(src, path + ".src", report) ? value : void 0;
      }
    )
  };

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

  function encodeRecord({
    consentId,
    recordId,
    revision,
    decidedAt,
    expiresAt,
    categories,
    services
  }) {
    return JSON.stringify({
      v: 1,
      ...consentId && { id: consentId, rec: recordId },
      rev: revision,
      at: decidedAt / 1e3,
      exp: expiresAt / 1e3,
      c: bits(categories),
      s: bits(services)
    });
  }
  function bits(answers) {
    return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? 1 : 0]));
  }

  function writeRecord({ cookie: { name, path, domain } }, record) {
    const text = record ? encodeRecord(record) : "";
    const pair = name + "=" + encodeURIComponent(text);
    const set = (pair2, scope, until) => {
      const secure = location.protocol === "https:" ? "; Secure" : "";
      document.cookie = `${pair2}${scope}; Path=${path}; Expires=${new Date(until).toUTCString()}; SameSite=Lax${secure}`;
    };
    attempt("storage-blocked", () => {
      if (domain || !record) set(name + "=", "", 0);
      if (!document.cookie.split("; ").includes(pair))
        set(pair, domain && "; Domain=" + domain, record?.expiresAt ?? 0);
    });
    attempt("storage-blocked", () => text ? localStorage.setItem(name, text) : localStorage.removeItem(name));
  }

  const BOT = /bot\/|crawl|spider/i;
  const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';
  const BOX = "soglasie-checkbox";
  function summonViews(manager) {
    const { show } = manager;
    const has = (selector) => document.querySelector(selector);
    let loaded = false;
    let unavailable = false;
    let holding = false;
    const summoned = /* @__PURE__ */ new Set();
    const look = () => {
      for (const [selector, view] of [
        [BOX, "form"],
        ["soglasie-settings", "settings"]
      ]) {
        if (summoned.has(view) || !has(selector)) continue;
        summoned.add(view);
        void show(view);
      }
    };
    const update = () => {
      const { status, pending, config } = manager;
      document.documentElement.dataset.soglasieStatus = status;
      if (pending[0] && !(config.hideFromBots && BOT.test(navigator.userAgent))) void show("ui");
      const wayBack = has("soglasie-settings") ?? (status !== "unset" && config.categories[0] && !has(WAY_BACK));
      if (loaded && wayBack) void show("settings");
      look();
    };
    for (const type of ["soglasie-ready", "soglasie-change"]) document.addEventListener(type, update);
    const rest = () => {
      loaded = true;
      update();
    };
    if (document.readyState === "complete") setTimeout(rest);
    else addEventListener("load", () => setTimeout(rest));
    document.addEventListener("click", (event) => {
      if (event.target.closest?.(WAY_BACK)) {
        event.preventDefault();
        void show("preferences");
      }
    });
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
    return look;
  }

  function messagesFor(config, language, dictionaries) {
    return Object.assign({}, ...dictionaries, config.messages[language]);
  }

  const TEXTS = {
    ui: [""],
    preferences: ["", ".preferences"],
    form: [".form"],
    settings: []
  };
  async function showView(manager, load, name) {
    const { config, page, showPreferences } = manager;
    const language = page.language();
    const [view, ...texts] = await Promise.all([
      load(`soglasie-${name}.js`),
      ...TEXTS[name].map((part) => load(`locales/${language}${part}.js`)),
      document.body ?? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve))
    ]);
    const dictionaries = TEXTS[name].map((_, i) => texts[i].default);
    await view.mount({
      manager,
      language,
      messages: messagesFor(config, language, dictionaries),
      showPreferences
    });
    if (name !== "settings") void manager.prepare();
    return view;
  }

  function reportError(code, message) {
    console.error("[soglasie] " + code, message);
    document.dispatchEvent(new ConsentErrorEvent(code, String(message)));
  }
  function readConfig(raw) {
    const faults = [];
    const config = parseConfig(raw, presets, (path) => faults.push(path || "all"));
    faults.splice(
        0,
        Infinity,
        ...configIssues(raw, optionReaders).map(({ path, message }) => `
  ${path}: expected ${message}`)
      );
    if (faults[0]) reportError("config-invalid", faults.join());
    return config;
  }
  function createManager({ nonce, load }) {
    const manager = createConsentManager((config) => {
      const { google, language, fallbackLanguage, respectGpc } = config;
      if (google && google.consentMode !== "off") {
        if (googleRanBefore()) reportError("google-tag-first", "");
        setConsentDefault(google);
        if (google.consentMode === "advanced")
          warn("consent-mode-advanced", "Google's tags run before consent, told that everything is denied.");
      }
      let edited = false;
      addEventListener("input", () => edited = true, { capture: true, once: true });
      for (const type of ["storage", "pageshow", "focus"]) addEventListener(type, manager.refresh);
      const gate = createGate(config, presets, nonce);
      new MutationObserver(gate.look).observe(document, { childList: true, subtree: true });
      addEventListener("DOMContentLoaded", gate.look);
      return {
        storage: {
          read: () => readRecord(config),
          write: (record) => writeRecord(config, record),
          leftovers: (record) => hasLeftovers(config, record)
        },
        gate,
        page: {
          now: Date.now,
          recordId: () => uuid7(Date.now()),
          consentId: uuid4,
          language: () => languageOf(
            language === "auto" ? [document.documentElement.lang, ...navigator.languages] : [language],
            fallbackLanguage
          ),
          origin: location.origin,
          path: () => location.pathname,
          edited: () => edited,
          reload: () => location.reload()
        },
        signals: {
          gpc: respectGpc && !!navigator.globalPrivacyControl
        },
        keep: (report) => void attempt(
          "storage-blocked",
          () => localStorage.setItem(OUTBOX + report.recordId, JSON.stringify(report))
        ),
        // Not shown is not agreed: everything stays held.
        show: (view) => showView(manager, load, view).catch((error) => void reportError("view-unavailable", error)),
        loadFollowUp: () => load("soglasie-follow-up.js").then(
          (file) => file.followUpOf(manager, reportError),
          (error) => void reportError("follow-up-unavailable", error)
        )
      };
    });
    new MutationObserver(summonViews(manager)).observe(document, { childList: true, subtree: true });
    return manager;
  }
  function install(surroundings, launch) {
    const page = window;
    const queued = page.soglasie;
    if (queued && "isGranted" in queued) {
      warn("loaded-twice", "the library is on this page already.");
      return queued;
    }
    const manager = createManager(surroundings);
    page.soglasie = manager;
    launch(manager, (sources) => whenActivated(() => manager.begin(readConfig(mergeConfigs(sources)))));
    for (const call of Array.isArray(queued) ? queued : []) manager.push(call);
    return manager;
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
      else if (presets[id]) services[id] = value !== "false" && { id: value };
    }
    const { position, layout } = data;
    return { ...config, services, banner: { position, layout } };
  }

  const CONFIG_TIMEOUT = 3e3;
  attempt("tag", () => {
    const { nonce, dataset, src, async: late } = document.currentScript;
    const base = new URL(dataset.base?.replace(/\/?$/, "/") ?? src, location.href);
    const bring = (file) => import(new URL(
      (true ? file.replace(/^(soglasie|chunks).*(?=\.js)/, "$&.dev") : file) + "?v=0.1.0",
      base
    ).href);
    const load = (file) => {
      if (/ui|form|pref/.test(file)) void bring("chunks/base.js").catch(() => {
      });
      return bring(file);
    };
    install({ nonce, load }, (manager, begin) => {
      const local = [inlineConfig(nonce), configOfTag(dataset, presets)];
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
