import { isObject } from './guards.js';

const READ_RUSSIAN = "kk ky be uz";
function localize(text, language) {
  const found = isObject(text) ? text[language] ?? text[READ_RUSSIAN.includes(language) ? "ru" : "en"] ?? Object.values(text)[0] : text;
  return typeof found === "string" ? found : void 0;
}

export { localize };
