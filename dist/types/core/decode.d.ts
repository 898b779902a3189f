import type { Config, ConsentRecord } from './types.js';
/**
 * The text as a record, or `undefined` for whatever else it holds: noise, another version, a time more than a day ahead, a
 * term beyond the configured one. Never throws.
 */
export declare function decodeRecord(text: string, { cookie }: Pick<Config, 'cookie'>, now: number): ConsentRecord | undefined;
