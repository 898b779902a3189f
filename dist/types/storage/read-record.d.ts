import type { Config, ConsentRecord } from '../core/types.js';
import type { Stored } from '../effects.js';
/** The record from its two places: the cookie, and the mirror in localStorage under the same name. */
export declare function readRecord(config: Config): Stored;
/** True where something is left from services that this record denies, or a report is unsent. */
export declare function hasLeftovers({ services }: Config, record: ConsentRecord | null): boolean;
