import {grantsAny} from './event.js';
import type {ConsentRecord} from './types.js';

/**
 * What the stored copies say together. Two readable ones: the later decision wins, of the same second the stricter. One
 * damaged beside a readable one: only a refusal is believed. One alone counts.
 *
 * @param copies one entry for each copy found; `undefined` for a damaged one
 */
export function agreedRecord(copies: readonly (ConsentRecord | undefined)[]): ConsentRecord | null {
  const [first, second] = copies;
  if (copies.length < 2) return first ?? null;
  if (first && second) {
    const later = first.decidedAt - second.decidedAt || grantCount(second) - grantCount(first);
    return later < 0 ? second : first;
  }
  const readable = first ?? second;
  return readable && !grantsAny(readable) ? readable : null;
}

function grantCount({categories, services}: ConsentRecord): number {
  return [...Object.values(categories), ...Object.values(services)].filter(Boolean).length;
}
