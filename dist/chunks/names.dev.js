import { l as localize } from './base.dev.js?v=0.1.0';

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

function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
}
function own(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : void 0;
}
const OUTBOX = "soglasie.outbox.";
function matches(patterns, name) {
  return patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  );
}

export { OUTBOX as O, isId as a, cookiesEvent as c, eventBase as e, isoDate as i, matches as m, own as o };
