function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSafeUrl(value) {
  return typeof value === "string" && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
}

export { isObject, isSafeUrl };
