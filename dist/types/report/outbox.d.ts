import type { ConsentEvent } from '../core/event.js';
import type { Report } from '../effects.js';
/** An event that waits for its delivery. */
export interface Unsent {
    readonly event: ConsentEvent;
    /** How often it was tried. */
    readonly tries: number;
    /** Not before this time; milliseconds since the epoch. */
    readonly next: number;
}
/**
 * Unsent events in localStorage, one key each, so that tabs do not overwrite one another's. Where that is blocked or full, an
 * event has its one try on this page.
 *
 * @param eventOf puts the loader's drafts into the words of an event
 */
export declare function createOutbox(eventOf: (report: Report) => ConsentEvent): {
    keep(unsent: Unsent): void;
    remove(recordId: string): void;
    /** Oldest first. What is no event of ours is dropped. */
    list(): Unsent[];
};
