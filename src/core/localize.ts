import {isObject} from './guards.js';
import type {Language, Localized} from './types.js';

/** The text in this language, else in any. */
export function localize(text: Localized | null | undefined, language: Language): string | undefined {
  const found = isObject(text) ? (text[language] ?? Object.values(text)[0]) : text;
  return typeof found === 'string' ? found : undefined;
}
