import type { ConsentRecord } from '../core/types.js';
/**
 * Addresses of the frames that the visitor has loaded once, in this tab. The list begins with the time of the decision that
 * was in force then: after another one, wherever it was made, the list is void.
 */
export declare function readOnce(record: ConsentRecord | null): readonly string[];
/** Remembers these and no others. */
export declare function writeOnce(addresses: readonly string[], record: ConsentRecord | null): void;
