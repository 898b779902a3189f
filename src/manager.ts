import type {ConsentState, Soglasie} from './api.js';
import {attempt} from './attempt.js';
import {parseConfig} from './core/config.js';
import type {ConsentEvent} from './core/event.js';
import {grantsOf, pendingOf} from './core/grants.js';
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
import {warn} from './dev/warn.js';
import type {LoaderEffects, Page, ViewName} from './effects.js';
import {ReadyEvent, type Change} from './events.js';
import type {View} from './host.js';

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
const BROUGHT = [
  'decideFrom',
  'acceptAll',
  'rejectAll',
  'decide',
  'withdraw',
  'reset',
  'show',
  'showBanner',
  'showPreferences',
  'collect',
  'exportReceipt',
] as const;

/** What comes with the file of the decider. */
export interface Decider extends Pick<
  ConsentManager,
  'page' | 'submitForm' | 'prepare' | (typeof BROUGHT)[number]
> {
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
export function createConsentManager(
  wire: (config: Config) => LoaderEffects,
  bringDecider: (inside: Inside) => Promise<Decider | undefined | void>,
): ConsentManager {
  let effects!: LoaderEffects;
  let config = parseConfig({}, {}, () => {});
  let record: ConsentRecord | null = null;
  let status: ConsentStatus = 'unset';
  let grants: Grants = new Set(['necessary']);
  let stored = false;
  let decider: Decider | undefined | void;
  let coming: Promise<void> | undefined;
  /** Calls that wait: for the beginning, or until the page was told of the decision before. */
  let waiting: (() => void)[] | undefined = [];

  const inTurn = (action: () => void) => void (waiting ? waiting.push(action) : action());
  const goOn = () => {
    const calls = waiting ?? [];
    waiting = undefined;
    // A page's own callback that throws must not take the others with it.
    for (const call of calls) attempt('listener', () => inTurn(call));
  };

  const apply = (next: ConsentRecord | null, isStored: boolean): Change => {
    const [previous, before] = [record, grants];
    const missing = (all: Grants, from: Grants) => [...all].filter((id) => !from.has(id));
    record = next;
    stored = isStored;
    status = statusOf(config, record, effects.now());
    grants = grantsOf(config, record, status);
    effects.gate.open({config, grants, record, status});
    return {record, previous, granted: missing(grants, before), withdrawn: missing(before, grants), kept: []};
  };

  /** At once where the decider is here; else when it has come, if it comes. */
  const decided = (action: (decider: Decider) => void) =>
    void (decider ? action(decider) : manager.bring().then(() => decider && action(decider)));

  const tidy = (whole: boolean) => {
    if (!whole || effects.storage.leftovers(record)) decided(({tidy}) => tidy());
  };

  const manager = {
    version: __VERSION__,
    get config() {
      return config;
    },
    get signals() {
      return effects.signals;
    },
    get record() {
      return record;
    },
    get status() {
      return statusOf(config, record, effects?.now() ?? 0);
    },
    get pending() {
      return pendingOf(config, record, manager.status);
    },
    get grants() {
      return grants;
    },
    isGranted: (id: string) => grants.has(id),
    language: () => effects.language(),

    begin(next: Config) {
      config = next;
      effects = wire(config);
      const found = effects.storage.read();
      apply(found.record, !!found.record);
      document.dispatchEvent(new ReadyEvent(record));
      goOn();
      // Not while the page waits for this script.
      setTimeout(() => tidy(found.whole));
    },

    refine(next: Config) {
      config = next;
      apply(record, stored);
      tidy(true);
    },

    refresh() {
      const found = effects.storage.read().record;
      // A record that could not be stored lives on this page alone: finding none is then no news.
      const same = found ? JSON.stringify(found) === JSON.stringify(record) : !stored;
      if (same && status === manager.status) return;
      const change = apply(same ? record : found, !!found);
      decided(({conclude}) => conclude(change, !effects.edited()));
    },

    scan: (root: Node) => inTurn(() => effects.gate.scan(root)),

    bring: () =>
      (coming ??= bringDecider({
        manager,
        apply,
        inTurn,
        goOn,
        hold: () => void (waiting = []),
        ran: (ids) => effects.gate.ran(ids),
      }).then((brought) => {
        if (!(decider = brought)) return void (coming = undefined);
        Object.assign(manager, decider, {begin: manager.begin});
        decider.begin();
      })),

    onChange(callback: (state: ConsentState) => void) {
      let active = true;
      const tell = () => active && callback({status: manager.status, record, granted: [...grants]});
      document.addEventListener('soglasie-change', tell);
      inTurn(tell);
      return () => {
        active = false;
        document.removeEventListener('soglasie-change', tell);
      };
    },
    start() {
      if (__DEV__) warn('started', 'start() is for a tag with data-manual, once.');
    },
    push: (call: readonly unknown[]) =>
      void attempt('queue', () => {
        const [name, ...rest] = call;
        (manager[name as 'push'] as (...rest: unknown[]) => void)(...rest);
      }),
  } as unknown as ConsentManager;

  // Until the decider is here, what is asked of it brings it in and waits.
  for (const name of BROUGHT)
    manager[name] = ((...rest: unknown[]) =>
      new Promise((resolve) =>
        inTurn(() => {
          void manager
            .bring()
            .then(() => resolve(decider && (decider[name] as (...rest: unknown[]) => unknown)(...rest)));
        }),
      )) as never;
  return manager;
}
