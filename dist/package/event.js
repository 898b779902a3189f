import { localize } from './localize.js';
import { grantsAny } from './record.js';

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

export { cookiesEvent, eventBase, isoDate };
