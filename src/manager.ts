import {acceptAll, rejectAll, withdrawal} from './core/choice.js';
import {encodeRecord} from './core/codec.js';
import {cookiesEvent, type ConsentEvent} from './core/event.js';
import {grantsOf} from './core/grants.js';
import {pendingOf} from './core/pending.js';
import {changesBetween, createRecord} from './core/record.js';
import {statusOf} from './core/status.js';
import type {
  Choice,
  Config,
  ConsentRecord,
  ConsentStatus,
  Grants,
  Language,
  Signals,
  Source,
} from './core/types.js';
import {ConsentChangeEvent, FormConsentEvent} from './events.js';

/** Where the record lives. */
export interface RecordStorage {
  read(): ConsentRecord | null;
  /** False where nothing can be stored: the choice then lasts for this page. */
  write(record: ConsentRecord): boolean;
  clear(): void;
}

/** Holds and releases everything non-essential. */
export interface Gate {
  /** Lets run what is granted, stops and forgets what is not. Answers with what could not be removed. */
  open(grants: Grants, record: ConsentRecord | null): readonly string[];
  /** True if something under one of these ids ran on this page: it can be stopped only by a reload. */
  ran(ids: readonly string[]): boolean;
}

/** Sends consent events and keeps the unsent ones. */
export interface Reporter {
  post(event: ConsentEvent): void;
}

/** The page around: clock, ids, language, place. */
export interface Page {
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

/** What the manager is given; each effect deals with its own failures and never throws. */
export interface Effects {
  readonly storage: RecordStorage;
  readonly gate: Gate;
  readonly reporter: Reporter;
  readonly page: Page;
  readonly signals: Signals;
}

/** The decision maker: the only holder of consent state, and the only one that writes, opens, posts and dispatches. */
export interface ConsentManager {
  readonly config: Config;
  readonly signals: Signals;
  readonly language: Language;
  readonly page: Page;
  readonly record: ConsentRecord | null;
  readonly status: ConsentStatus;
  /** Ids without an answer. */
  readonly pending: readonly string[];
  readonly grants: Grants;
  /** Applies the stored record to this page, before anything else. */
  start(): void;
  /** Looks whether another tab has decided in the meantime, and follows it. */
  refresh(): void;
  decide(choice: Choice, source: Source): void;
  acceptAll(source: Source): void;
  rejectAll(source: Source): void;
  /** Takes back one category or service; without an id, everything. */
  withdraw(id: string | undefined, source: Source): void;
  /** Posts a consent given in a form, and tells the page. */
  submitForm(event: ConsentEvent): void;
  /** Forgets the record, as if nothing had ever been asked. Posts nothing. */
  reset(): void;
}

export function createConsentManager(config: Config, effects: Effects): ConsentManager {
  const {storage, gate, reporter, page, signals} = effects;
  let record: ConsentRecord | null = null;
  let grants: Grants = new Set(['necessary']);
  let stored = false;

  const status = () => statusOf(config, record, page.now());

  const apply = (next: ConsentRecord | null) => {
    const [previous, before] = [record, grants];
    record = next;
    grants = grantsOf(config, record, status());
    const kept = gate.open(grants, record);
    return {record, previous, ...changesBetween(before, grants), kept};
  };

  const announce = (change: ReturnType<typeof apply>, mayReload: boolean) => {
    const goOn = document.dispatchEvent(new ConsentChangeEvent(change));
    if (goOn && mayReload && gate.ran(change.withdrawn)) page.reload();
  };

  const manager: ConsentManager = {
    config,
    signals,
    page,
    get language() {
      return page.language();
    },
    get record() {
      return record;
    },
    get status() {
      return status();
    },
    get pending() {
      return pendingOf(config, record, status());
    },
    get grants() {
      return grants;
    },

    start() {
      const found = storage.read();
      stored = !!found;
      apply(found);
    },

    refresh() {
      const found = storage.read();
      // A record that could not be stored lives on this page alone: finding none is then no news.
      if (found ? record && encodeRecord(found) === encodeRecord(record) : !stored) return;
      stored = !!found;
      announce(apply(found), !page.edited());
    },

    decide(choice, source) {
      const previous = record;
      const recordId = page.recordId();
      const next = createRecord(config, choice, {
        recordId,
        consentId: page.consentId(),
        now: page.now(),
        previous,
        keep: status() === 'valid',
      });
      stored = storage.write(next);
      const change = apply(next);
      const {locale = page.language(), text = null, method, action} = source;
      reporter.post(
        cookiesEvent(config, next, previous, {
          recordId,
          origin: page.origin,
          path: page.path(),
          signals,
          locale,
          method,
          action,
          text,
        }),
      );
      announce(change, true);
    },

    acceptAll: (source) => manager.decide(acceptAll(config, signals), source),
    rejectAll: (source) => manager.decide(rejectAll(config), source),
    withdraw: (id, source) => manager.decide(withdrawal(config, id), source),

    submitForm(event) {
      reporter.post(event);
      document.dispatchEvent(new FormConsentEvent(event));
    },

    reset() {
      storage.clear();
      stored = false;
      announce(apply(null), true);
    },
  };
  return manager;
}
