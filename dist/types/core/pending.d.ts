import type { Choice, Config, ConsentRecord, Signals } from './types.js';
/** What is asked besides a record that stands. */
export interface Question {
    readonly config: Config;
    readonly signals: Signals;
    readonly record: ConsentRecord | null;
    /** Ids without an answer. */
    readonly pending: readonly string[];
}
/**
 * One answer to what is pending; everything else keeps the answer that it has. It is named too, since a category's answer is
 * else that of its services, and one of them may have moved into a new category. As in `acceptAll`, Global Privacy Control
 * keeps marketing off.
 */
export declare function answerPending({ config, signals, record, pending }: Question, yes: boolean): Required<Choice>;
