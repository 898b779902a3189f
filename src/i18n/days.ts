import type {Language} from '../core/types.js';
import {fill, type Messages} from './messages.js';

/** So many days in words: «180 дней». Where the browser has no rules for the language, its nouns stay as they are, or are declined as in Russian. */
export function daysIn(n: number, language: Language, messages: Messages): string {
  const rule = new Intl.PluralRules(language === 'be' ? 'ru' : language).select(n);
  return fill(messages['days.' + rule] ?? messages['days.other']!, {n});
}
