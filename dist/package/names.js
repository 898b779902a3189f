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

export { OUTBOX, isGoogleTag, isId, matches, names, own };
