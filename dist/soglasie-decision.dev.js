const said = /* @__PURE__ */ new Set();
function warn(code, text) {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

function attempt(code, action, place) {
  try {
    return action();
  } catch (error) {
    warn(code, ("") + String(error));
    return void 0;
  }
}

function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
}
const OUTBOX = "soglasie.outbox.";

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

const DAY = 864e5;
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
    expiresAt: decidedAt + DAY * (granted ? config.cookie.days : config.cookie.refusalDays),
    categories,
    services
  };
}
function grantsAny({ categories, services }) {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}

class ConsentChangeEvent extends Event {
  constructor(change) {
    super("soglasie-change", { cancelable: true });
    Object.assign(this, change);
  }
}

const API = { method: "api", action: "call" };
function createDecider(inside, effects, summon) {
  const { manager, apply, inTurn, hold, goOn, ran } = inside;
  const { write, page, keep } = effects;
  let followUp;
  let loading;
  let form;
  const unreported = [];
  const prepared = (action) => void (followUp ? action() : decider.prepare().then(action));
  const follow = (withdrawn) => {
    const kept = followUp?.forget(withdrawn) ?? [];
    for (const report2 of followUp ? unreported.splice(0) : []) followUp.post(report2);
    return kept;
  };
  const report = (report2) => {
    if (!manager.config.endpoint) return;
    keep(report2);
    unreported.push(report2);
  };
  const decider = {
    page,
    begin: summon,
    /** Tells the page; then, unless the page objects, reloads it if something withdrawn has run. */
    conclude(change, mayReload) {
      const here = followUp;
      const kept = follow(change.withdrawn);
      hold();
      const agreed = document.dispatchEvent(new ConsentChangeEvent({ ...change, kept }));
      prepared(() => {
        if (!here) follow(change.withdrawn);
        if (agreed && mayReload && ran(change.withdrawn)) page.reload();
      });
      goOn();
    },
    tidy: () => prepared(() => {
      manager.refresh();
      if (manager.record) write(manager.record);
      follow([]);
      followUp?.retry();
    }),
    // One decision is one straight line, and nothing else goes this way: record → storage → gate → report → event.
    decideFrom: (choice, source) => inTurn(() => {
      const { config, signals, record: previous } = manager;
      const [recordId, now] = [page.recordId(), page.now()];
      const standing = manager.status === "valid" ? previous : null;
      if (!config.categories[0]) return;
      const answer = choice === "accept-all" ? acceptAll(signals, standing) : choice === "reject-all" ? rejectAll : picked(choice, standing);
      const record = createRecord(config, answer, { recordId, consentId: page.consentId(), now, previous });
      const change = apply(record, write(record));
      const locale = page.language();
      report({
        recordId,
        draft: { recordId, record, previous, source, locale, path: page.path(), config, signals }
      });
      decider.conclude(change, true);
    }),
    acceptAll: async () => decider.decideFrom("accept-all", API),
    rejectAll: async () => decider.decideFrom("reject-all", API),
    decide: async (choice) => decider.decideFrom(choice, API),
    withdraw: async (id) => inTurn(() => {
      if (typeof id !== "string") void decider.rejectAll();
      else if (id !== "necessary" && manager.grants.has(id))
        void decider.decide({ categories: { [id]: false }, services: { [id]: false } });
    }),
    reset: async () => inTurn(() => {
      decider.conclude(apply(null, write(null)), true);
    }),
    submitForm(event) {
      report({ recordId: event.recordId, event });
      prepared(() => follow([]));
    },
    prepare: () => loading ??= effects.loadFollowUp().then((loaded) => {
      if (loaded) followUp = loaded;
      else loading = void 0;
    }),
    async show(view) {
      await new Promise((resolve) => inTurn(resolve));
      if (view !== "form") return effects.show(view);
      return form ||= await effects.show(view);
    },
    showBanner: async () => void await decider.show("ui"),
    showPreferences: async () => void await decider.show("preferences"),
    collect: async (form2) => (await decider.show("form"))?.collect(form2),
    // The file of the preferences can make one; as this view it opens nothing.
    exportReceipt: async () => {
      const view = await decider.show("cookies");
      return view ? view.receipt() : null;
    }
  };
  return decider;
}

function uuid4() {
  const random = crypto.getRandomValues(new Uint8Array(36));
  return "10000000-1000-4000-8000-100000000000".replace(
    /[018]/g,
    (digit, at) => (+digit ^ random[at] & 15 >> +digit / 4).toString(16)
  );
}
function uuid7(now) {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid4().slice(15)}`;
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
  const isMirrored = attempt("storage-blocked", () => {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return !!text;
  });
  const isThere = () => attempt("storage-blocked", () => document.cookie.split("; ").includes(pair));
  return !!record && (isMirrored ?? isThere() ?? false);
}

const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';

const BOT = /bot\/|crawl|spider/i;
const VIEWS = [
  ["soglasie-checkbox", "form"],
  ["soglasie-settings", "settings"],
  ["soglasie-cookies", "cookies"]
];
const TAGS = VIEWS.map(([tag]) => tag).join();
function summonViews(manager, watch) {
  const { show } = manager;
  const has = (selector) => document.querySelector(selector);
  let loaded = false;
  const summoned = /* @__PURE__ */ new Set();
  const look = () => {
    for (const [selector, view] of VIEWS) {
      if (summoned.has(view) || !has(selector)) continue;
      summoned.add(view);
      void show(view);
    }
  };
  const update = () => {
    language ??= manager.language();
    const { status, pending, config } = manager;
    const isAsked = config.banner.layout !== "none" && !(config.hideFromBots && BOT.test(navigator.userAgent));
    if (pending[0] && isAsked) void show("ui");
    const wayBack = has("soglasie-settings") ?? (status !== "unset" && config.categories[0] && !has(WAY_BACK));
    if (loaded && wayBack) void show("settings");
    look();
  };
  const rest = () => {
    loaded = true;
    update();
  };
  if (document.readyState === "complete") setTimeout(rest);
  else addEventListener("load", () => setTimeout(rest));
  const holds = (selector) => (node) => node instanceof Element && (node.localName.startsWith("soglasie-") || node.matches(selector) || !!node.querySelector(selector));
  watch.tell((changes) => {
    if (!changes || changes.some(({ addedNodes }) => [...addedNodes].some(holds(TAGS)))) look();
    if (changes?.some(({ removedNodes }) => [...removedNodes].some(holds(TAGS + "," + WAY_BACK)))) update();
  });
  let language;
  new MutationObserver(() => {
    if (language === (language = manager.language())) return;
    update();
    for (const [tag, view] of VIEWS) if (view !== "form" && has(tag)) void show(view);
    if (has("soglasie-embed")) void show("embed");
    if (document.querySelector("soglasie-preferences")?.open) void show("preferences");
  }).observe(document.documentElement, { attributeFilter: ["lang"] });
  manager.onChange(update);
}

function messagesFor(config, language, dictionaries) {
  return Object.assign({}, ...dictionaries, config.messages[language]);
}

function adoptTheme({ default: css }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const TEXTS = {
  ui: [""],
  preferences: ["", ".preferences", ".services"],
  cookies: ["", ".preferences", ".services"],
  form: [".form"],
  settings: [".settings"],
  embed: ["", ".embed"]
};
let themed;
async function showView(manager, name, { load, reportError }) {
  const { config, page, showPreferences } = manager;
  const language = page.language();
  const { theme } = config.banner;
  if (isId(theme))
    themed ??= load(`themes/${theme}.js`).then(
      (file) => adoptTheme(file),
      (error) => reportError("theme-unavailable", error)
    );
  const [view, ...texts] = await Promise.all([
    load(`soglasie-${name === "cookies" ? "preferences" : name}.js`),
    ...TEXTS[name].map((part) => load(`locales/${language}${part}.js`)),
    document.body ?? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve)),
    themed
  ]);
  const dictionaries = TEXTS[name].map((_, i) => texts[i].default);
  await view.mount({
    view: name,
    manager,
    load,
    language,
    messages: messagesFor(config, language, dictionaries),
    reportError,
    showPreferences
  });
  if (name !== "settings") requestAnimationFrame(() => setTimeout(() => manager.prepare()));
  return view;
}

function deciderOf(inside, { load, reportError, watch }) {
  const { manager } = inside;
  return createDecider(
    inside,
    {
      write: (record) => writeRecord(manager.config, record),
      page: {
        now: Date.now,
        recordId: () => uuid7(Date.now()),
        consentId: uuid4,
        language: manager.language,
        origin: location.origin,
        path: () => location.pathname,
        reload: () => location.reload()
      },
      keep: (report) => void attempt(
        "storage-blocked",
        () => localStorage.setItem(OUTBOX + report.recordId, JSON.stringify(report))
      ),
      // Not shown is not agreed: everything stays held.
      show: (view) => showView(manager, view, { load, reportError }).catch(
        (error) => void (view === "ui" ? reportError("ui-blocked", error) : reportError("view-unavailable", error))
      ),
      loadFollowUp: () => load("soglasie-follow-up.js").then(
        (file) => file.followUpOf(manager, reportError),
        (error) => void reportError("follow-up-unavailable", error)
      )
    },
    () => summonViews(manager, watch)
  );
}

export { deciderOf };
