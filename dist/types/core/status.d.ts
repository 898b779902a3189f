import type { Config, ConsentRecord, ConsentStatus } from './types.js';
/** State of a record today: another revision pauses it, its term ends it. */
export declare function statusOf(config: Config, record: ConsentRecord | null, now: number): ConsentStatus;
