import type {Language, Term} from '../core/types.js';
import type {Counted} from '../i18n/form-messages.js';
import {fill, type Messages} from '../i18n/messages.js';

/**
 * Term of a form's consent that declares none. 94-V art. 8(4)(3) asks for a term; the founding policy, clause 7.3,
 * allows three years at most.
 */
const DEFAULT_TERM: Term = {years: 3};

/** The longest of each unit: what is beyond is a mistake, and no date. */
const UNITS = {years: 100, months: 1200, days: 36500} as const;

/** What the term declares, in the order of reading; the configuration may hold anything. */
function declared(term: Term | undefined): [unit: keyof Term, n: number][] {
  return (Object.keys(UNITS) as (keyof Term)[])
    .map((unit): [keyof Term, number] => [unit, term?.[unit] ?? 0])
    .filter(([unit, n]) => Number.isInteger(n) && n > 0 && n <= UNITS[unit]);
}

/** The term in words, `3 года`, or undefined when none is declared. */
export function termText(term: Term | undefined, language: Language, messages: Messages): string | undefined {
  const words = declared(term).map(([unit, n]) => counted(n, `form.${unit}`, language, messages));
  return words.join(' ') || undefined;
}

/** A number with its noun in the right form: `1 год`, `2 года`, `5 лет`. */
export function counted(n: number, key: Counted, language: Language, messages: Messages): string {
  const form = new Intl.PluralRules(language).select(n);
  return fill(messages[`${key}.${form}`] ?? messages[`${key}.other`] ?? '{n}', {n});
}

/** When a consent given at this time ends: by the calendar, in UTC. 31 January + 1 month is the last of February. */
export function expiryOf(term: Term | undefined, from: number): number {
  const known: Term = Object.fromEntries(declared(term));
  const {years = 0, months = 0, days = 0} = Object.keys(known).length ? known : DEFAULT_TERM;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last) + days);
  return date.getTime();
}
