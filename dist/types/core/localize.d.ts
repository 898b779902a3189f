import type { Language, Localized } from './types.js';
/** The text in this language, else in the one that its readers know best, else in any. */
export declare function localize(text: Localized | null | undefined, language: Language): string | undefined;
