import { isObject, grantsAny, cookiesEvent } from './package/event.js';
import { FormConsentEvent, attempt as attempt$1 } from './package/attempt.js';
import Cookies from 'js-cookie';

function acceptAll({ gpc }) {
  return (_id, category) => !gpc || category !== "marketing";
}
const rejectAll = () => false;
function picked(choice, standing) {
  const chosen = (answers, id) => isObject(answers) && id in answers ? answers[id] === true : void 0;
  return (id, category) => (id === category ? void 0 : chosen(choice?.services, id)) ?? chosen(choice?.categories, category) ?? standing?.[id === category ? "categories" : "services"][id] ?? false;
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

const API = { method: "api", action: "call" };
function createDecision(manager, { page, reporter, write, forget }) {
  const record = (answer, source = API) => {
    const { locale = manager.language, text = null, method, action } = source;
    const { config, record: previous, signals } = manager;
    const recordId = page.recordId();
    const next = createRecord(config, answer, {
      recordId,
      consentId: page.consentId(),
      now: page.now(),
      previous
    });
    write(config, next);
    const change = manager.apply(next);
    const kept = decision.forgetDenied(change.withdrawn);
    const place = { origin: page.origin, path: page.path() };
    reporter.post(
      cookiesEvent(config, next, previous, { recordId, ...place, signals, locale, method, action, text })
    );
    manager.announce({ ...change, kept }, true);
  };
  const decision = {
    page,
    decide: (choice, source) => record(picked(choice, manager.status === "valid" ? manager.record : null), source),
    acceptAll: (source) => record(acceptAll(manager.signals), source),
    rejectAll: (source) => record(rejectAll, source),
    withdraw: (id, source) => id ? decision.decide({ categories: { [id]: false }, services: { [id]: false } }, source) : decision.rejectAll(source),
    submitForm(event) {
      reporter.post(event);
      document.dispatchEvent(new FormConsentEvent(event));
    },
    reset() {
      write(manager.config, null);
      const change = manager.apply(null);
      manager.announce({ ...change, kept: decision.forgetDenied(change.withdrawn) }, true);
    },
    forgetDenied(withdrawn) {
      const { config, grants, record: record2 } = manager;
      const denied = ({ id }) => !grants.has(id) && (record2?.services[id] === false || withdrawn.includes(id));
      return config.services.filter(denied).flatMap(forget);
    },
    tidy() {
      if (manager.record) write(manager.config, manager.record);
      decision.forgetDenied([]);
      void reporter.retry();
    }
  };
  return decision;
}

function forget({ cookies, storage }, keep) {
  return [
    ...forgetCookies((name) => !keep(name) && matches(cookies, name)),
    ...forgetKeys("localStorage", (name) => !keep(name) && matches(storage, name)),
    ...forgetKeys("sessionStorage", (name) => !keep(name) && matches(storage, name))
  ];
}
function matches(patterns, name) {
  return patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  );
}
function cookieNames() {
  try {
    return document.cookie.split("; ").map((pair) => pair.split("=")[0]);
  } catch {
    return [];
  }
}
function forgetCookies(wanted) {
  const names = cookieNames().filter(wanted);
  if (!names.length) return [];
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => "; Domain=" + labels.slice(i).join("."))];
  const folders = location.pathname.split("/").slice(1);
  const paths = [
    "/",
    ...folders.flatMap((_, i) => {
      const path = "/" + folders.slice(0, i + 1).join("/");
      return [path, path + "/"];
    })
  ];
  for (const name of names) {
    for (const domain of domains) {
      for (const path of paths) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`;
    }
  }
  return cookieNames().filter(wanted);
}
function forgetKeys(area, wanted) {
  try {
    const storage = window[area];
    const names = Object.keys(storage).filter(wanted);
    for (const name of names) storage.removeItem(name);
    return Object.keys(storage).filter(wanted);
  } catch {
    return [];
  }
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

const PREFIX = "soglasie.outbox.";
const LIMIT = 50;
const outbox = {
  keep(unsent) {
    attempt(() => {
      localStorage.setItem(PREFIX + unsent.event.recordId, JSON.stringify(unsent));
      for (const key of keys().slice(0, -LIMIT)) localStorage.removeItem(key);
    });
  },
  remove(recordId) {
    attempt(() => localStorage.removeItem(PREFIX + recordId));
  },
  /** Oldest first. What is no event of ours is dropped. */
  list() {
    return (attempt(keys) ?? []).flatMap((key) => {
      const unsent = attempt(() => JSON.parse(localStorage.getItem(key)));
      if (isObject(unsent) && isObject(unsent.event) && PREFIX + unsent.event.recordId === key && Number.isInteger(unsent.tries))
        return unsent;
      attempt(() => localStorage.removeItem(key));
      return [];
    });
  }
};
function keys() {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).sort();
}
function attempt(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}

const FINAL = [400, 413, 415, 422];
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
function createReporter(endpoint, reportError) {
  const send = async ({ event, tries }) => {
    outbox.keep({ event, tries: tries + 1, next: Date.now() + Math.min(MINUTE * (2 ** tries - 1), DAY) });
    const sameOrigin = new URL(endpoint, location.href).origin === location.origin;
    const { ok, status } = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": sameOrigin ? "application/json" : "text/plain" },
      body: JSON.stringify(event),
      keepalive: true
    });
    const final = FINAL.includes(status);
    if (ok || final) outbox.remove(event.recordId);
    if (final) reportError("event-refused", `${endpoint} ${status}`);
  };
  const trySend = (unsent) => send(unsent).catch(() => {
  });
  return {
    post(event) {
      if (endpoint) void trySend({ event, tries: 0});
    },
    async retry() {
      for (const unsent of endpoint ? outbox.list() : []) {
        const wait = unsent.next - Date.now();
        if (!(wait > 0 && wait <= DAY)) await trySend(unsent);
      }
    }
  };
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

function writeRecord({ cookie }, record) {
  const { name, path, domain } = cookie;
  const attributes = { path, sameSite: "Lax", secure: location.protocol === "https:" };
  const host = Cookies.withConverter({ read: decodeURIComponent, write: encodeURIComponent }).withAttributes(
    attributes
  );
  const cookies = domain ? host.withAttributes({ domain }) : host;
  const text = record && encodeRecord(record);
  attempt$1("storage-blocked", () => {
    if (domain || !record) host.remove(name);
    if (!record) cookies.remove(name);
    else if (cookies.get(name) !== text) cookies.set(name, text, { expires: new Date(record.expiresAt) });
  });
  attempt$1("storage-blocked", () => text ? localStorage.setItem(name, text) : localStorage.removeItem(name));
}

function decisionFor(manager, reportError) {
  const { config } = manager;
  return createDecision(manager, {
    page: {
      now: Date.now,
      recordId: () => uuid7(Date.now()),
      consentId: uuid4,
      origin: location.origin,
      path: () => location.pathname
    },
    reporter: createReporter(config.endpoint, reportError),
    write: writeRecord,
    forget: (service) => forget(service, (name) => name === config.cookie.name || name.startsWith("soglasie."))
  });
}

export { decisionFor };
