import type { ConsentEvent, Draft } from './core/event.js';
import type { Config, ConsentRecord, ConsentStatus, Grants, Language, Signals } from './core/types.js';
import type { MarkupState } from './gate/markup.js';
import type { Resources } from './gate/resources.js';
import type { View } from './host.js';
import type { Watch } from './watch.js';
/** What the gate goes by. */
export interface GateState {
    readonly config: Config;
    readonly grants: Grants;
    readonly record: ConsentRecord | null;
    readonly status: ConsentStatus;
}
/** Holds and releases everything non-essential. */
export interface Gate {
    /** Lets run what is granted, stops what is not. */
    open(state: GateState): void;
    /** Looks for what is held in this part of the page too: a shadow root, or an element with some below it. */
    scan(root: Node): void;
    /** True if something under one of these ids ran on this page: it can be stopped only by a reload. */
    ran(ids: readonly string[]): boolean;
}
/** What the gate needs of the page around. */
export interface GateEffects {
    readonly watch: Watch;
    /** Brings in what holds and releases frames, pictures, links and templates; nothing where that fails: they stay held. */
    bringResources(state: MarkupState): Promise<Resources | void>;
}
/** What the browser keeps of a record. */
export interface Stored {
    readonly record: ConsentRecord | null;
    /** False where a copy is missing, damaged or older. */
    readonly whole: boolean;
}
/** What the loader needs of the page; each effect deals with its own failures and never throws. */
export interface LoaderEffects {
    readonly storage: {
        read(): Stored;
        /** True where something is left from services that this record denies, or a report is unsent. */
        leftovers(record: ConsentRecord | null): boolean;
    };
    readonly gate: Gate;
    readonly signals: Signals;
    /** Which of our languages the page and the visitor want. */
    language(): Language;
    /** Milliseconds since the epoch. */
    now(): number;
    /** True once a field was edited here: the page is then not reloaded for a choice made in another tab. */
    edited(): boolean;
}
/** The page around: clock, ids, language, place. */
export interface Page {
    /** Milliseconds since the epoch. */
    now(): number;
    /** UUID version 7, sortable by time. */
    recordId(): string;
    /** UUID version 4. */
    consentId(): string;
    language(): Language;
    readonly origin: string;
    /** Without query and hash. */
    path(): string;
    reload(): void;
}
/** What can be brought in to show something; `cookies` is in the file of the preferences. */
export type ViewName = 'ui' | 'preferences' | 'cookies' | 'form' | 'settings' | 'embed';
/** What is to be reported: an event, or what one is made of. */
export type Report = {
    readonly recordId: string;
} & ({
    readonly event: ConsentEvent;
} | {
    readonly draft: Draft;
});
/** What follows a decision and can wait for the network: a file of its own, since most pages need none of it. */
export interface FollowUp {
    /** Removes what services left that are denied, or have just been withdrawn; answers with what is still there. */
    forget(withdrawn: readonly string[]): readonly string[];
    /** Sends it to the endpoint, and keeps it until it is there. */
    post(report: Report): void;
    /** Sends what earlier pages could not. */
    retry(): void;
}
/** What it takes to decide; each effect deals with its own failures and never throws. */
export interface DeciderEffects {
    /** Writes the record; `null` removes it. True if one is stored now. */
    write(record: ConsentRecord | null): boolean;
    readonly page: Page;
    /** Keeps a report in this browser until it is delivered. */
    keep(report: Report): void;
    /** Brings a view in and shows it; nothing where that fails. */
    show(view: ViewName): Promise<View | void>;
    /** Nothing where that fails. */
    loadFollowUp(): Promise<FollowUp | undefined | void>;
}
