function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const READ_RUSSIAN = "kk ky be uz";
function localize(text, language) {
  const found = isObject(text) ? text[language] ?? text[READ_RUSSIAN.includes(language) ? "ru" : "en"] ?? Object.values(text)[0] : text;
  return typeof found === "string" ? found : void 0;
}

function grantsAny({ categories, services }) {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}

function cookiesEvent(draft, origin) {
  const { recordId, record, previous, source, locale, path, config, signals } = draft;
  const { method, action, text = null } = source;
  return {
    ...eventBase(config, {
      recordId,
      origin,
      path,
      signals,
      locale: source.locale ?? locale,
      method,
      action,
      text
    }),
    consentId: record.consentId,
    previousRecordId: previous?.recordId ?? null,
    kind: "cookies",
    event: eventName(record, previous),
    occurredAt: isoDate(record.decidedAt),
    expiresAt: isoDate(record.expiresAt),
    categories: answerWords({ necessary: true, ...record.categories }),
    services: answerWords(record.services)
  };
}
function eventBase(config, context) {
  const { recordId, origin, path, signals, locale, method, action, text } = context;
  return {
    schema: "soglasie/1",
    recordId,
    scope: { origin, path, form: null },
    profile: config.profile,
    locale,
    operator: {
      name: localize(config.operator.name, locale) ?? null,
      id: localize(config.operator.id, locale) ?? null
    },
    policyUrl: config.policyUrl || null,
    revision: config.revision,
    library: "soglasie/0.1.0",
    configVersion: config.version || null,
    text,
    signals,
    method,
    action,
    purpose: null,
    fields: null
  };
}
function eventName(record, previous) {
  if (!previous) return grantsAny(record) ? "given" : "refused";
  return lostAny(record.categories, previous.categories) || lostAny(record.services, previous.services) ? "withdrawn" : "changed";
}
function lostAny(now, before) {
  return Object.keys(before).some((id) => before[id] && now[id] === false);
}
function answerWords(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? "granted" : "denied"]));
}
function isoDate(time) {
  return new Date(time).toISOString();
}

/*! js-cookie v3.0.8 | MIT */
function assign (target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key in source) {
      if (key === '__proto__') continue
      target[key] = source[key];
    }
  }
  return target
}

var defaultConverter = {
  read: function (value) {
    if (value[0] === '"') {
      value = value.slice(1, -1);
    }
    return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
  },
  write: function (value) {
    return encodeURIComponent(value).replace(
      /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
      decodeURIComponent
    )
  }
};

function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    if (typeof document === 'undefined') {
      return
    }

    attributes = assign({}, defaultAttributes, attributes);

    if (typeof attributes.expires === 'number') {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
    if (attributes.expires) {
      attributes.expires = attributes.expires.toUTCString();
    }

    name = encodeURIComponent(name)
      .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
      .replace(/[()]/g, escape);

    var stringifiedAttributes = '';
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue
      }

      stringifiedAttributes += '; ' + attributeName;

      if (attributes[attributeName] === true) {
        continue
      }

      // Considers RFC 6265 section 5.2:
      // ...
      // 3.  If the remaining unparsed-attributes contains a %x3B (";")
      //     character:
      // Consume the characters of the unparsed-attributes up to,
      // not including, the first %x3B (";") character.
      // ...
      stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
    }

    return (document.cookie =
      name + '=' + converter.write(value, name) + stringifiedAttributes)
  }

  function get(name) {
    if (typeof document === 'undefined' || (arguments.length && !name)) {
      return
    }

    // To prevent the for loop in the first place assign an empty array
    // in case there are no cookies at all.
    var cookies = document.cookie ? document.cookie.split('; ') : [];
    var jar = {};
    for (var i = 0; i < cookies.length; i++) {
      var parts = cookies[i].split('=');
      var value = parts.slice(1).join('=');

      try {
        var found = decodeURIComponent(parts[0]);
        if (!(found in jar)) jar[found] = converter.read(value, found);
        if (name === found) {
          break
        }
      } catch (_e) {
        // Do nothing...
      }
    }

    return name ? jar[name] : jar
  }

  return Object.create(
    {
      set: set,
      get: get,
      remove: function (name, attributes) {
        set(
          name,
          '',
          assign({}, attributes, {
            expires: -1
          })
        );
      },
      withAttributes: function (attributes) {
        return init(this.converter, assign({}, this.attributes, attributes))
      },
      withConverter: function (converter) {
        return init(assign({}, this.converter, converter), this.attributes)
      }
    },
    {
      attributes: { value: Object.freeze(defaultAttributes) },
      converter: { value: Object.freeze(converter) }
    }
  )
}

var api = init(defaultConverter, { path: '/' });

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

const OUTBOX = "soglasie.outbox.";
function matches(patterns, name) {
  return patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  );
}

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
  const names = () => Object.keys(attempt("storage-blocked", () => api.get()) ?? {}).filter(wanted);
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
        for (const kind of kinds) api.remove(name, { path, ...domain && { domain }, ...kind });
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
