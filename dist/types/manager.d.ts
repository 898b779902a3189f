import type { ConsentEvent } from './core/event.js';
import type { Choice, Config, ConsentRecord, ConsentStatus, Grants, Language, Signals, Source } from './core/types.js';
import type { Effects, Page } from './effects.js';
import { type Change } from './events.js';
/** The present state, as `onChange` tells it. */
export interface ConsentState {
    readonly status: ConsentStatus;
    readonly record: ConsentRecord | null;
    /** Categories and services that may run. */
    readonly granted: readonly string[];
}
/**
 * The public API: `window.soglasie`, and what `start(config)` of the package returns. Calls made before the configuration is
 * known wait for it. Those that decide fetch a file on first use, and resolve when the decision is in force.
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
    acceptAll(source?: Source): Promise<void>;
    rejectAll(source?: Source): Promise<void>;
    /** What the choice does not name keeps its last answer; what was never asked is denied. */
    decide(choice: Choice, source?: Source): Promise<void>;
    /** Takes back one category or service; without an id, everything. */
    withdraw(id?: string, source?: Source): Promise<void>;
    /** Shows the notice. Resolves when it is shown. */
    showBanner(): Promise<void>;
    /** Opens the preferences. Resolves when they are shown. */
    showPreferences(): Promise<void>;
    /** Calls back at once with the present state, then at each change. Answers with the way to stop that. */
    onChange(callback: (state: ConsentState) => void): () => void;
    /** Posts the consents of a form that is sent by the page's own code. */
    collect(form: HTMLFormElement): Promise<void>;
    /** Forgets the record, as if nothing had ever been asked. Posts nothing. */
    reset(): Promise<void>;
    /** One queued call: its name, then its arguments. */
    push(call: readonly unknown[]): void;
}
/** The holder of all consent state, and the only one that opens the gate and tells the page. */
export interface ConsentManager extends Soglasie {
    readonly signals: Signals;
    readonly language: Language;
    /** There once a view is: views bring the decision in. */
    readonly page: Page;
    readonly grants: Grants;
    /** The configuration is known: applies the stored record to this page, before anything else. */
    begin(config: Config): void;
    /** Looks whether another tab has decided in the meantime, and follows it. */
    refresh(): void;
    /** Brings in what a decision needs, so that the next one takes effect at once. */
    prepare(): Promise<void>;
    /** Makes a record the one in force. Only a decision calls this, and `announce` after it. */
    apply(record: ConsentRecord | null): Change;
    /** Tells the page; then, unless the page objects, reloads it if something withdrawn has run. */
    announce(change: Change, mayReload: boolean): void;
    /** Posts a consent given in a form, and tells the page. */
    submitForm(event: ConsentEvent): void;
}
/** @param wire makes the real effects, or a test's, for a configuration */
export declare function createConsentManager(wire: (config: Config, manager: ConsentManager) => Effects): ConsentManager;
