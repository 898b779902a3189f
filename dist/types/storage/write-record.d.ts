import type { Config, ConsentRecord } from '../core/types.js';
/**
 * Writes the record to its two places; `null` removes it from both. A cookie that is right already is left alone: it may be
 * the server's, which outlives one that a script has set.
 *
 * @returns true if one of the two has it
 */
export declare function writeRecord({ cookie: { name, path, domain } }: Config, record: ConsentRecord | null): boolean;
