function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSafeUrl(value) {
  if (typeof value !== "string") return false;
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/[\u0000-\u0020]/g, ""));
  return !scheme || /^(https?|mailto|tel):/i.test(scheme[0]);
}

export { isObject, isSafeUrl };
