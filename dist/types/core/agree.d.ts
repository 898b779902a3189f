import type { ConsentRecord } from './types.js';
/**
 * What the stored copies say together. Two readable ones: the later decision wins, of the same second the stricter. One
 * damaged beside a readable one: only a refusal is believed. One alone counts.
 *
 * @param copies one entry for each copy found; `undefined` for a damaged one
 */
export declare function agreedRecord(copies: readonly (ConsentRecord | undefined)[]): ConsentRecord | null;
