import type { Receipt } from './core/receipt.js';
import type { Choice, Config, ConsentRecord, ConsentStatus } from './core/types.js';
/** The present state, as `onChange` tells it. */
export interface ConsentState {
    readonly status: ConsentStatus;
    readonly record: ConsentRecord | null;
    /** Categories and services that may run. */
    readonly granted: readonly string[];
}
/**
 * The public API: `window.soglasie`, and what `start(config)` of the package returns. Calls made before the configuration is
 * known wait for it. A decision is in force when the call returns, once the file that decides is here, as it is wherever
 * something is asked or shown; where it has to be brought in first, the promise says when.
 */
export interface Soglasie {
    readonly record: ConsentRecord | null;
    readonly status: ConsentStatus;
    /** Ids of categories and services without an answer. */
    readonly pending: readonly string[];
    readonly config: Config;
    readonly version: string;
    /** May this category or service run now? */
    isGranted(id: string): boolean;
    acceptAll(): Promise<void>;
    rejectAll(): Promise<void>;
    /** What the choice does not name keeps its last answer; what was never asked is denied. */
    decide(choice: Choice): Promise<void>;
    /** Takes back one category or service; without an id, everything. */
    withdraw(id?: string): Promise<void>;
    /** Shows the notice. Resolves when it is shown. */
    showBanner(): Promise<void>;
    /** Opens the preferences. Resolves when they are shown. */
    showPreferences(): Promise<void>;
    /** Calls back at once with the present state, then at each change. Answers with the way to stop that. */
    onChange(callback: (state: ConsentState) => void): () => void;
    /** Reports the consents of a form that is sent by the page's own code. */
    collect(form: HTMLFormElement): Promise<void>;
    /** Looks for held markup in a shadow root that was not there at the start, or in any other part of the page. */
    scan(root: Node): void;
    /** The receipt of the latest choice: JSON-LD in the terms of ISO/IEC TS 27560, by way of DPV. Null before the first one. */
    exportReceipt(): Promise<Receipt | null>;
    /** Forgets the record, as if nothing had ever been asked. Reports nothing. */
    reset(): Promise<void>;
    /** Starts with this configuration where the tag says `data-manual`, once; else does nothing. */
    start(config: unknown): void;
    /** One queued call: its name, then its arguments. */
    push(call: readonly unknown[]): void;
}
