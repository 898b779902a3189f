import type { ConsentEvent } from '../core/event.js';
/** An event that waits for its delivery. */
export interface Unsent {
    readonly event: ConsentEvent;
    /** How often it was tried. */
    readonly tries: number;
    /** Not before this time; milliseconds since the epoch. */
    readonly next: number;
}
/** Unsent events in localStorage, one key each, so that tabs do not overwrite one another's. Blocked storage keeps nothing. */
export declare const outbox: {
    keep(unsent: Unsent): void;
    remove(recordId: string): void;
    /** Oldest first. What is no event of ours is dropped. */
    list(): Unsent[];
};
