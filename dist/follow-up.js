import { cookiesEvent } from './package/event.js';
import Cookies from 'js-cookie';
import { attempt } from './package/attempt.js';
import { matches, OUTBOX } from './package/names.js';
import { isObject } from './package/guards.js';
import './package/localize.js';
import './package/record.js';

function forget({ cookies, storage, databases }, isOurs, needed = []) {
  const wanted = (kind, patterns = []) => (name) => !isOurs(name) && matches(patterns, name) && !needed.some((other) => {
    const claimed = (other[kind] ?? []).filter((each) => !each.endsWith("*") || patterns.includes(each));
    return matches(claimed, name);
  });
  const isWantedKey = wanted("storage", storage);
  void forgetDatabases(databases, wanted("databases", databases));
  return [
    ...forgetCookies(wanted("cookies", cookies)),
    ...forgetKeys("localStorage", isWantedKey),
    ...forgetKeys("sessionStorage", isWantedKey)
  ];
}
function forgetCookies(wanted) {
  const names = () => Object.keys(attempt("storage-blocked", () => Cookies.get()) ?? {}).filter(wanted);
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => labels.slice(i).join("."))];
  const folders = location.pathname.split("/").slice(1);
  const paths = folders.flatMap((_, i) => {
    const path = "/" + folders.slice(0, i + 1).join("/");
    return [path, path + "/"];
  });
  const kinds = location.protocol === "https:" ? [{}, { secure: true, sameSite: "none", partitioned: true }] : [{}];
  for (const name of names()) {
    for (const domain of domains)
      for (const path of ["/", ...paths])
        for (const kind of kinds) Cookies.remove(name, { path, ...domain && { domain }, ...kind });
  }
  return names();
}
function forgetKeys(area, wanted) {
  return attempt("storage-blocked", () => {
    const storage = window[area];
    const names = () => Object.keys(storage).filter(wanted);
    for (const name of names()) storage.removeItem(name);
    return names();
  }) ?? [];
}
async function forgetDatabases(names = [], wanted) {
  if (!names[0]) return;
  try {
    const listed = await indexedDB.databases?.() ?? names.map((name) => ({ name }));
    for (const { name = "" } of listed) if (wanted(name)) indexedDB.deleteDatabase(name);
  } catch {
  }
}

const LIMIT = 50;
function createOutbox(eventOf) {
  const read = (key) => {
    const { tries = 0, next = 0, ...report } = JSON.parse(localStorage.getItem(key));
    if (!isObject(report) || !Number.isInteger(tries)) return;
    const event = eventOf(report);
    return isObject(event) && OUTBOX + event.recordId === key ? { event, tries, next } : void 0;
  };
  return {
    keep(unsent) {
      attempt("storage-blocked", () => {
        localStorage.setItem(OUTBOX + unsent.event.recordId, JSON.stringify(unsent));
        for (const key of keys().slice(0, -LIMIT)) localStorage.removeItem(key);
      });
    },
    remove(recordId) {
      attempt("storage-blocked", () => localStorage.removeItem(OUTBOX + recordId));
    },
    /** Oldest first. What is no event of ours is dropped. */
    list() {
      return (attempt("storage-blocked", keys) ?? []).flatMap((key) => {
        const unsent = attempt("outbox-damaged", () => read(key));
        if (!unsent) attempt("storage-blocked", () => localStorage.removeItem(key));
        return unsent ?? [];
      });
    }
  };
}
function keys() {
  return Object.keys(localStorage).filter((key) => key.startsWith(OUTBOX)).sort();
}

const FINAL = [400, 413, 415, 422];
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
function createReporter(endpoint, eventOf, reportError) {
  const outbox = createOutbox(eventOf);
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
  const sending = /* @__PURE__ */ new Set();
  const trySend = async (unsent) => {
    const { recordId } = unsent.event;
    if (sending.has(recordId)) return;
    sending.add(recordId);
    await send(unsent).catch(() => {
    });
    sending.delete(recordId);
  };
  return {
    post(report) {
      if (endpoint) void trySend({ event: eventOf(report), tries: 0});
    },
    async retry() {
      for (const unsent of endpoint ? outbox.list() : []) {
        const wait = unsent.next - Date.now();
        if (!(wait > 0 && wait <= DAY)) await trySend(unsent);
      }
    }
  };
}

const AGAIN = 1e3;
function followUpOf(manager, reportError) {
  const { page } = manager;
  const isOurs = (name) => name === manager.config.cookie.name || name.startsWith("soglasie.");
  const eventOf = (report) => "draft" in report ? cookiesEvent(report.draft, page.origin) : report.event;
  const reporter = createReporter(manager.config.endpoint, eventOf, reportError);
  const forgetDenied = (withdrawn) => {
    const { config, grants, record } = manager;
    const needed = config.services.filter(({ id }) => grants.has(id));
    return config.services.filter(({ id }) => !grants.has(id) && (record?.services[id] === false || withdrawn.includes(id))).flatMap((service) => forget(service, isOurs, needed));
  };
  return {
    forget(withdrawn) {
      if (withdrawn[0]) setTimeout(() => forgetDenied(withdrawn), AGAIN);
      return forgetDenied(withdrawn);
    },
    post: reporter.post,
    retry: () => void reporter.retry()
  };
}

export { followUpOf };
