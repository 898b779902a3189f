import type { Soglasie } from './api.js';
import type { ConsentEvent } from './core/event.js';
import type { Choice, Config, ConsentRecord, Grants, Language, Signals, Source } from './core/types.js';
import type { LoaderEffects, Page, ViewName } from './effects.js';
import { type Change } from './events.js';
import type { View } from './host.js';
/**
 * The only holder of consent state, and the only one that opens the gate. What it takes to decide is a file of its own, which
 * is there before anything that a visitor could press: see `decider.ts`.
 */
export interface ConsentManager extends Soglasie {
    readonly signals: Signals;
    readonly page: Page;
    readonly grants: Grants;
    /** The configuration is known: applies the stored record to this page, before anything else. */
    begin(config: Config): void;
    /** More is known of the same services: their files have come. */
    refine(config: Config): void;
    /** The held frames; they come with their file. */
    heldFrames(): readonly HTMLIFrameElement[];
    /** Shows this one frame until the page is left or what holds it is refused. */
    loadOnce(frame: HTMLIFrameElement): void;
    /** Looks whether another tab has decided in the meantime, and follows it. */
    refresh(): void;
    /** Which of our languages the page and the visitor want. */
    language(): Language;
    /** Brings in the decider. */
    bring(): Promise<void>;
    /** One decision, made in a view of ours or by the page's own code. */
    decideFrom(choice: Choice | 'accept-all' | 'reject-all', source: Source): void;
    /** Reports a consent given in a form. */
    submitForm(event: ConsentEvent): void;
    /** Brings a view in and shows it; nothing where that fails. */
    show(view: ViewName): Promise<View | void>;
    /** Brings in what follows a decision. */
    prepare(): Promise<void>;
}
/** What the decider is given of the manager, and nobody else. */
export interface Inside {
    readonly manager: ConsentManager;
    /**
     * Takes a record for the one in force: works out what is granted and opens the gate.
     *
     * @param isStored false where it could not be written: it then lives on this page alone
     */
    apply(next: ConsentRecord | null, isStored: boolean): Change;
    /** At once; or after what is under way, in the order of the calls. */
    inTurn(action: () => void): void;
    /** From now on calls wait… */
    hold(): void;
    /** …until now. */
    goOn(): void;
    /** True if something under one of these ids ran on this page. */
    ran(ids: readonly string[]): boolean;
}
/** The methods that the decider brings with it. */
declare const BROUGHT: readonly ["decideFrom", "acceptAll", "rejectAll", "decide", "withdraw", "reset", "show", "showBanner", "showPreferences", "collect", "exportReceipt"];
/** What comes with the file of the decider. */
export interface Decider extends Pick<ConsentManager, 'page' | 'submitForm' | 'prepare' | (typeof BROUGHT)[number]> {
    /** Makes what is shown follow what is to be shown; once, when the methods are in their place. */
    begin(): void;
    /** What follows a record that was applied: forgets, reports, tells the page, reloads it where that is due. */
    conclude(change: Change, mayReload: boolean): void;
    /** Writes copies of the record that are missing; forgets what denied services have left; sends what is unsent. */
    tidy(): void;
}
/**
 * @param wire makes the real effects, or a test's, for a configuration
 * @param bringDecider nothing where its file does not come
 */
export declare function createConsentManager(wire: (config: Config) => LoaderEffects, bringDecider: (inside: Inside) => Promise<Decider | undefined | void>): ConsentManager;
export {};
