const MARKED = "[data-category],[data-service],[data-name],[data-cookieconsent]";
function isHoldable({ localName, type }) {
  return localName === "script" ? type === "text/plain" : /^(template|iframe|img|link)$/.test(localName);
}

export { MARKED, isHoldable };
