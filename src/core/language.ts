import type {Language} from './types.js';

/** The languages that come with the library: the folders of `i18n/`. */
export const LANGUAGES: readonly Language[] =
  'ru kk en uz ky be uk az hy ka tr de fr es it pt pl cs nl ro bg el ar he zh ja ko'.split(' ');

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

/** Which way the language is written, for `dir`: the page around may be in another one. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return /ar|he/.test(language) ? 'rtl' : 'ltr';
}
