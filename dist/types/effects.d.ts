import type { Decision } from './decision/decision.js';
import type { ConsentEvent } from './core/event.js';
import type { Config, ConsentRecord, ConsentStatus, Grants, Language, Service, Signals } from './core/types.js';
import type { View } from './host.js';
/** What the gate goes by. */
export interface GateState {
    readonly grants: Grants;
    readonly record: ConsentRecord | null;
    readonly status: ConsentStatus;
}
/** Holds and releases everything non-essential. */
export interface Gate {
    /** Lets run what is granted, stops what is not. */
    open(state: GateState): void;
    /** Something was added to the page. */
    look(): void;
    /** True if something under one of these ids ran on this page: it can be stopped only by a reload. */
    ran(ids: readonly string[]): boolean;
}
/** What the browser keeps of a record. */
export interface Stored {
    readonly record: ConsentRecord | null;
    /** False where a copy is missing, damaged or older. */
    readonly whole: boolean;
}
/** The lazily loaded files that show something. */
export type ViewName = 'ui' | 'preferences' | 'form' | 'settings';
/** What every page needs. Each effect deals with its own failures and never throws. */
export interface Effects {
    read(): Stored;
    readonly gate: Gate;
    readonly signals: Signals;
    language(): Language;
    /** True once a field was edited here: the page is then not reloaded for a choice made in another tab. */
    edited(): boolean;
    reload(): void;
    /** True where something is left from denied services, or an event is unsent. */
    leftovers(record: ConsentRecord | null): boolean;
    /** Removes the record. */
    clear(): void;
    /** Brings a view in and shows it. */
    show(view: ViewName): Promise<View>;
    /** Brings in what a decision needs; nothing where that fails. */
    loadDecision(): Promise<Decision | undefined>;
}
/** The page as a decision records it. */
export interface Page {
    /** Milliseconds since the epoch. */
    now(): number;
    /** UUID version 7, sortable by time. */
    recordId(): string;
    /** UUID version 4. */
    consentId(): string;
    readonly origin: string;
    /** Without query and hash. */
    path(): string;
}
/** Sends consent events and keeps the unsent ones. */
export interface Reporter {
    post(event: ConsentEvent): void;
    /** Sends what earlier pages could not, one by one. */
    retry(): Promise<void>;
}
/** What a decision needs besides. */
export interface DecisionEffects {
    readonly page: Page;
    readonly reporter: Reporter;
    /** Keeps the record; `null` removes it. */
    write(config: Config, record: ConsentRecord | null): void;
    /** Removes what a service left in the browser; answers with what is still there. */
    forget(service: Service): readonly string[];
}
