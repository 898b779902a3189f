import type { Config, ConsentRecord } from './types.js';
/** What a new record needs from outside: ids, the time, and the record before it. */
export interface RecordContext {
    /** Id of the event that makes this record. */
    readonly recordId: string;
    /** A fresh random id, used when this browser has none yet. */
    readonly consentId: string;
    /** Milliseconds since the epoch. */
    readonly now: number;
    readonly previous: ConsentRecord | null;
}
/** Answers for a category, or for a service of this category. */
export type Answer = (id: string, category: string) => boolean;
/** The record of one decision. */
export declare function createRecord(config: Config, answer: Answer, { recordId, consentId, now, previous }: RecordContext): ConsentRecord;
/** True when the record grants anything at all. */
export declare function grantsAny({ categories, services }: Pick<ConsentRecord, 'categories' | 'services'>): boolean;
