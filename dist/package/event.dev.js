function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
}
function own(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : void 0;
}
function isSafeUrl(value) {
  if (typeof value !== "string") return false;
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/[\u0000-\u0020]/g, ""));
  return !scheme || /^(https?|mailto|tel):/i.test(scheme[0]);
}
const NAME = /^[^*\s;=,]+\*?$/;
function names(list) {
  return Array.isArray(list) ? list.filter((name) => typeof name === "string" && NAME.test(name)) : [];
}

function cookiesEvent(config, record, previous, context) {
  return {
    ...eventBase(config, context),
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
function grantsAny({ categories, services }) {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}
function localize(text, language) {
  const found = isObject(text) ? text[language] ?? Object.values(text)[0] : text;
  return typeof found === "string" ? found : void 0;
}
function lostAny(now, before) {
  return Object.keys(before).some((id) => before[id] && !now[id]);
}
function answerWords(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? "granted" : "denied"]));
}
function isoDate(time) {
  return new Date(time).toISOString();
}

export { NAME, cookiesEvent, eventBase, grantsAny, isId, isObject, isSafeUrl, isoDate, localize, names, own };
