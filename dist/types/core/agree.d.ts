import type { ConsentRecord } from './types.js';
/**
 * What the stored copies say together: of readable ones the later decision wins, of the same second the stricter. Beside a
 * damaged one only a refusal is believed.
 *
 * @param copies one entry for each copy found; `undefined` for a damaged one
 */
export declare function agreedRecord(copies: readonly (ConsentRecord | undefined)[]): ConsentRecord | null;
