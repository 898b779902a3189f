import type {Language} from './types.js';

/** The languages that come with the library. */
export const LANGUAGES: readonly Language[] = ['ru', 'kk', 'en'];

/** Country codes that pages put in place of the language: Kazakhstan's and Ukraine's. */
const MISTAKEN: Readonly<Record<string, Language>> = {kz: 'kk', ua: 'uk'};

/**
 * The first of the wanted languages that we speak, else the fallback.
 *
 * @param wanted BCP 47 tags in order of preference: the configured one, `<html lang>`, `navigator.languages`.
 */
export function languageOf(wanted: readonly string[], fallback: Language): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]!;
    const language = MISTAKEN[primary] ?? primary;
    if (LANGUAGES.includes(language)) return language;
  }
  return fallback;
}
