import type { ConsentEvent } from '../core/event.js';
import type { Report } from '../effects.js';
/** Sends events, and keeps those that could not be sent. */
export interface Reporter {
    post(report: Report): void;
    /** Sends what earlier pages could not, one by one. */
    retry(): Promise<void>;
}
/**
 * Posts events to the site's endpoint: kept first, sent with `keepalive`, forgotten only when the endpoint has it. So an event
 * is delivered at least once; its `recordId` lets the endpoint record it exactly once.
 *
 * @param endpoint empty = report nowhere
 * @param eventOf puts a draft into the words of an event
 * @param reportError told when the endpoint refuses an event for good
 */
export declare function createReporter(endpoint: string, eventOf: (report: Report) => ConsentEvent, reportError: (code: string, message: string) => void): Reporter;
