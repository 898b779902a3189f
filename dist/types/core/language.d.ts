import type { Language } from './types.js';
/** The languages that come with the library: the folders of `i18n/`. */
export declare const LANGUAGES: readonly Language[];
/**
 * The first of the wanted languages that we speak, else the fallback.
 *
 * @param wanted BCP 47 tags in order of preference: the configured one, `<html lang>`, `navigator.languages`.
 */
export declare function languageOf(wanted: readonly string[], fallback: Language): Language;
/** Which way the language is written, for `dir`: the page around may be in another one. */
export declare function directionOf(language: Language): 'ltr' | 'rtl';
