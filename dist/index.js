import { PROFILES, globals, dataLayer, command, gtag, isAwaited, parseConfig, knownPresets, LOCALE_FILES } from './package/index.js';
import { isObject, isSafeUrl } from './package/guards.js';
import { own, isGoogleTag, isId, OUTBOX, matches } from './package/names.js';
import { languageOf } from './package/language.js';
import { ReadyEvent, ConsentErrorEvent } from './package/events.js';
import { holdersOf } from './package/holders.js';
import { attempt } from './package/attempt.js';
import { isHoldable, MARKED } from './package/holdable.js';
import { grantsAny } from './package/record.js';
import { WAY_BACK } from './package/way-back.js';

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
shape({
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
  let everything = false;
  const has = (all2, id) => all2.some((each) => each.id === id);
  const isService = (id) => !!state && has(state.config.services, id);
  const holders = (element) => holdersOf(element, isService);
  const refused = (id) => ({ ...state?.record?.categories, ...state?.record?.services })[id] === false;
  const areGranted = (ids) => {
    const { grants, status } = state;
    return !!ids[0] && ids.every(
      (id) => id[0] === "!" ? status === "valid" && refused(id.slice(1)) : id !== "necessary" && grants.has(id) && !isAwaited(presets[id])
    );
  };
  const note = (ids) => ids.forEach((id) => ran.add(id));
  const isTrusted = (element) => {
    if (!nonce || element.nonce === nonce || "guarded" in element) return true;
    return false;
  };
  const { all, takeNew, enter, note: noteNews } = createRoots(watch);
  const pass = async () => {
    if (!state) return;
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
        if (!before) attempt("service-failed", () => insertScript(service));
        for (const action of heldBack) attempt("service-failed", action);
      }
    },
    ran: (id) => alive.has(id)
  };
}

function createGate(presets, nonce, effects) {
  const services = serviceGate(presets, nonce);
  const markup = markupGate(presets, nonce, effects);
  let told = "";
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

function reportError(code, message) {
  console.error("[soglasie] " + code, message);
  document.dispatchEvent(new ConsentErrorEvent(code, String(message)));
}
function configReader(presets) {
  let said = "";
  return (raw) => {
    let faults = [];
    const config = parseConfig(raw, presets, (path) => faults.push(path || "all"));
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
          presets[id] = preset;
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

const SERVICE_FILES = {
  "2gis": () => import('./package/2gis.js'),
  amocrm: () => import('./package/amocrm.js'),
  amplitude: () => import('./package/amplitude.js'),
  "bitrix24-form": () => import('./package/bitrix24-form.js'),
  bitrix24: () => import('./package/bitrix24.js'),
  calltouch: () => import('./package/calltouch.js'),
  "carrot-quest": () => import('./package/carrot-quest.js'),
  comagic: () => import('./package/comagic.js'),
  getcourse: () => import('./package/getcourse.js'),
  "google-ads": () => import('./package/google-ads.js'),
  "google-analytics": () => import('./package/index.js').then(function (n) { return n.googleAnalytics; }),
  "google-maps": () => import('./package/google-maps.js'),
  "google-recaptcha": () => import('./package/google-recaptcha.js'),
  "google-tag-manager": () => import('./package/google-tag-manager.js'),
  hotjar: () => import('./package/hotjar.js'),
  instagram: () => import('./package/instagram.js'),
  intercom: () => import('./package/intercom.js'),
  jivo: () => import('./package/jivo.js'),
  "kaspi-button": () => import('./package/kaspi-button.js'),
  "linkedin-insight": () => import('./package/linkedin-insight.js'),
  liveinternet: () => import('./package/liveinternet.js'),
  matomo: () => import('./package/matomo.js'),
  "meta-pixel": () => import('./package/meta-pixel.js'),
  "microsoft-clarity": () => import('./package/microsoft-clarity.js'),
  "microsoft-uet": () => import('./package/microsoft-uet.js'),
  mindbox: () => import('./package/mindbox.js'),
  mixpanel: () => import('./package/mixpanel.js'),
  "pinterest-tag": () => import('./package/pinterest-tag.js'),
  plausible: () => import('./package/plausible.js'),
  posthog: () => import('./package/posthog.js'),
  "rambler-top100": () => import('./package/rambler-top100.js'),
  roistat: () => import('./package/roistat.js'),
  rutube: () => import('./package/rutube.js'),
  segment: () => import('./package/segment.js'),
  sentry: () => import('./package/sentry.js'),
  "snap-pixel": () => import('./package/snap-pixel.js'),
  spotify: () => import('./package/spotify.js'),
  "telegram-widget": () => import('./package/telegram-widget.js'),
  "tiktok-pixel": () => import('./package/tiktok-pixel.js'),
  umami: () => import('./package/umami.js'),
  vimeo: () => import('./package/vimeo.js'),
  "vk-ads": () => import('./package/vk-ads.js'),
  "vk-pixel": () => import('./package/vk-pixel.js'),
  "vk-video": () => import('./package/vk-video.js'),
  "vk-widgets": () => import('./package/vk-widgets.js'),
  "x-pixel": () => import('./package/x-pixel.js'),
  "yandex-maps": () => import('./package/yandex-maps.js'),
  "yandex-metrika": () => import('./package/index.js').then(function (n) { return n.yandexMetrika; }),
  "yandex-webvisor": () => import('./package/yandex-webvisor.js'),
  youtube: () => import('./package/youtube.js'),
  "zero-kz": () => import('./package/zero-kz.js')
};

const FILES = {
  "soglasie-ui.js": () => import('./ui.js'),
  "soglasie-preferences.js": () => import('./preferences.js'),
  "soglasie-decision.js": () => import('./decision.js'),
  "soglasie-resources.js": () => import('./resources.js'),
  "soglasie-follow-up.js": () => import('./follow-up.js'),
  "soglasie-form.js": () => import('./form.js'),
  "soglasie-settings.js": () => import('./settings.js'),
  "soglasie-embed.js": () => import('./embed.js'),
  "themes/calm.js": () => import('./package/calm.js'),
  "themes/paper.js": () => import('./package/paper.js'),
  "themes/steppe.js": () => import('./package/steppe.js'),
  "themes/night.js": () => import('./package/night.js'),
  "themes/contrast.js": () => import('./package/contrast.js'),
  ...LOCALE_FILES
};
function start(config) {
  const load = (file) => {
    const [, service] = /^services\/([\w-]+)\.(?:facts\.)?js$/.exec(file) ?? [];
    return service ? SERVICE_FILES[service]() : FILES[file]();
  };
  return install({ nonce: "", load }, (_manager, begin) => begin([config]));
}

export { start };
