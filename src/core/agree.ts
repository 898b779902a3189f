import {grantsAny} from './record.js';
import type {ConsentRecord} from './types.js';

/**
 * What the stored copies say together: of readable ones the later decision wins, of the same second the stricter. Beside a
 * damaged one only a refusal is believed.
 *
 * @param copies one entry for each copy found; `undefined` for a damaged one
 */
export function agreedRecord(copies: readonly (ConsentRecord | undefined)[]): ConsentRecord | null {
  const readable = copies.filter((copy) => copy !== undefined);
  const [latest = null] = readable.sort((a, b) => b.decidedAt - a.decidedAt || grantCount(a) - grantCount(b));
  return latest && readable.length < copies.length && grantsAny(latest) ? null : latest;
}

function grantCount({categories, services}: ConsentRecord): number {
  return [...Object.values(categories), ...Object.values(services)].filter(Boolean).length;
}
