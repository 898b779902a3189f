import {isObject} from './guards.js';
import type {Language, Localized} from './types.js';

/** Where Russian is read more widely than English. */
const READ_RUSSIAN = 'kk ky be uz';

/** The text in this language, else in the one that its readers know best, else in any. */
export function localize(text: Localized | null | undefined, language: Language): string | undefined {
  const found = isObject(text)
    ? (text[language] ?? text[READ_RUSSIAN.includes(language) ? 'ru' : 'en'] ?? Object.values(text)[0])
    : text;
  return typeof found === 'string' ? found : undefined;
}
