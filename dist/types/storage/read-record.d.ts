import type { Config, ConsentRecord } from '../core/types.js';
import type { Stored } from '../effects.js';
/** The record from its two places: the cookie, and the mirror in localStorage under the same name. */
export declare function readRecord(config: Config): Stored;
/** Removes the record from both. For a decision that cannot be made, since the file that would make it does not come. */
export declare function clearRecord({ cookie: { name, path, domain } }: Config): void;
/**
 * True where something is left from services that this record denies, or an event is unsent: both are rare, and what deals
 * with them is brought in then.
 */
export declare function hasLeftovers({ services }: Config, record: ConsentRecord | null): boolean | undefined;
