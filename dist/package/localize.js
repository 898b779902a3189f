import { isObject } from './guards.js';

function localize(text, language) {
  const found = isObject(text) ? text[language] ?? Object.values(text)[0] : text;
  return typeof found === "string" ? found : void 0;
}

export { localize };
