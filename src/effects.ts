import type {ConsentEvent, Draft} from './core/event.js';
import type {ConsentRecord, ConsentStatus, Grants, Language, Signals} from './core/types.js';
import type {View} from './host.js';

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

/** Where the record lives. */
export interface RecordStorage {
  read(): Stored;
  /** `null` removes it. */
  write(record: ConsentRecord | null): void;
  /** True where something is left from services that this record denies, or a report is unsent. */
  leftovers(record: ConsentRecord | null): boolean;
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
  /** True once a field was edited here: the page is then not reloaded for a choice made in another tab. */
  edited(): boolean;
  reload(): void;
}

/** The lazily loaded files that show something. */
export type ViewName = 'ui' | 'preferences' | 'form' | 'settings';

/** What is to be reported: an event, or what one is made of. */
export type Report = {readonly recordId: string} & ({readonly event: ConsentEvent} | {readonly draft: Draft});

/** What follows a decision and can wait for the network: a file of its own, since most pages need none of it. */
export interface FollowUp {
  /** Removes what services left that are denied, or have just been withdrawn; answers with what is still there. */
  forget(withdrawn: readonly string[]): readonly string[];
  /** Sends it to the endpoint, and keeps it until it is there. */
  post(report: Report): void;
  /** Sends what earlier pages could not. */
  retry(): void;
}

/** What the manager is given; each effect deals with its own failures and never throws. */
export interface Effects {
  readonly storage: RecordStorage;
  readonly gate: Gate;
  readonly page: Page;
  readonly signals: Signals;
  /** Keeps a report in this browser until it is delivered. */
  keep(report: Report): void;
  /** Brings a view in and shows it; nothing where that fails. */
  show(view: ViewName): Promise<View | void>;
  /** Nothing where that fails. */
  loadFollowUp(): Promise<FollowUp | undefined>;
}
