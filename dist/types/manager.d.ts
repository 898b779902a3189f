import type { ConsentEvent } from './core/event.js';
import type { Choice, Config, Grants, Signals, Source } from './core/types.js';
import type { Effects, Page, ViewName } from './effects.js';
import type { View } from './host.js';
import type { Soglasie } from './api.js';
/**
 * The decision maker: the only holder of consent state, and the only one that writes the record, opens the gate, reports and
 * tells the page.
 */
export interface ConsentManager extends Soglasie {
    readonly signals: Signals;
    readonly page: Page;
    readonly grants: Grants;
    /** The configuration is known: applies the stored record to this page, before anything else. */
    begin(config: Config): void;
    /** Looks whether another tab has decided in the meantime, and follows it. */
    refresh(): void;
    /** One decision, made in a view of ours or by the page's own code. */
    decideFrom(choice: Choice | 'accept-all' | 'reject-all', source: Source): void;
    /** Reports a consent given in a form. */
    submitForm(event: ConsentEvent): void;
    /** Brings a view in and shows it; nothing where that fails. */
    show(view: ViewName): Promise<View | void>;
    /** Brings in what follows a decision. */
    prepare(): Promise<void>;
}
/** @param wire makes the real effects, or a test's, for a configuration */
export declare function createConsentManager(wire: (config: Config, manager: ConsentManager) => Effects): ConsentManager;
