import type { Language } from '../core/types.js';
import { type Messages } from './messages.js';
/** So many days in words: «180 дней». Where the browser has no rules for the language, its nouns stay as they are, or are declined as in Russian. */
export declare function daysIn(n: number, language: Language, messages: Messages): string;
