import type { Reporter } from '../effects.js';
/**
 * Posts events to the site's endpoint: kept first, sent with `keepalive`, forgotten only when the endpoint has it. So an event
 * is delivered at least once; its `recordId` lets the endpoint record it exactly once.
 *
 * @param endpoint empty = report nowhere
 * @param reportError told when the endpoint refuses an event for good
 */
export declare function createReporter(endpoint: string, reportError: (code: string, message: string) => void): Reporter;
