import type { ConsentEvent } from './core/event.js';
import type { ConsentRecord } from './core/types.js';
/** The library has read the stored record and the gate stands. */
export declare class ReadyEvent extends Event {
    readonly record: ConsentRecord | null;
    constructor(record: ConsentRecord | null);
}
/** What a decision changed. */
export interface Change {
    readonly record: ConsentRecord | null;
    readonly previous: ConsentRecord | null;
    /** Categories and services that may run from now on. */
    readonly granted: readonly string[];
    /** Categories and services that may no longer run. */
    readonly withdrawn: readonly string[];
    /** Names of cookies and keys that could not be removed. */
    readonly kept: readonly string[];
}
/**
 * A decision was made here or in another tab. Cancelable: `preventDefault()` keeps the page from being reloaded after a
 * withdrawal.
 */
export declare class ConsentChangeEvent extends Event implements Change {
    readonly record: Change['record'];
    readonly previous: Change['previous'];
    readonly granted: Change['granted'];
    readonly withdrawn: Change['withdrawn'];
    readonly kept: Change['kept'];
    constructor(change: Change);
}
/** A form was submitted with a ticked consent box. */
export declare class FormConsentEvent extends Event {
    readonly record: ConsentEvent;
    constructor(record: ConsentEvent);
}
/** Something that the site's developer or monitoring should know. The visitor's page goes on. */
export declare class ConsentErrorEvent extends Event {
    readonly code: string;
    readonly message: string;
    constructor(code: string, message: string);
}
declare global {
    interface DocumentEventMap {
        'soglasie-ready': ReadyEvent;
        'soglasie-change': ConsentChangeEvent;
        'soglasie-form': FormConsentEvent;
        'soglasie-error': ConsentErrorEvent;
    }
}
