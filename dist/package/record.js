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

export { OUTBOX, createRecord, grantsAny, isGoogleTag, isId, matches, names, own };
