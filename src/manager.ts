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
import type {Decision} from './decision/decision.js';
import type {Effects, Page, ViewName} from './effects.js';
import {ConsentChangeEvent, ReadyEvent, type Change} from './events.js';
import type {FormView} from './host.js';

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

/** What is done by the file that a decision brings in. */
type Deciding = 'decide' | 'acceptAll' | 'rejectAll' | 'withdraw' | 'reset';

/** @param wire makes the real effects, or a test's, for a configuration */
export function createConsentManager(
  wire: (config: Config, manager: ConsentManager) => Effects,
): ConsentManager {
  let effects!: Effects;
  let decision: Decision | undefined;
  let config = parseConfig({}, {}, () => {});
  let record: ConsentRecord | null = null;
  let grants: Grants = new Set(['necessary']);
  let stored = false;
  let start!: () => void;
  const begun = new Promise<void>((resolve) => (start = resolve));

  const state = () => ({grants, record, status: statusOf(config, record, Date.now())});

  /** Brings in what a decision needs, and does it; at once where that is here already. */
  const withDecision = async (action: (decision: Decision) => void, otherwise?: () => void) => {
    if (!decision) {
      await begun;
      decision = await effects.loadDecision();
    }
    if (decision) action(decision);
    else otherwise?.();
  };
  const deciding =
    <Name extends Deciding>(name: Name) =>
    (...rest: Parameters<Decision[Name]>) =>
      withDecision(
        (decision) => (decision[name] as (...rest: unknown[]) => void)(...rest),
        () => {
          // What cannot be decided must not go on as before: everything closes, and is asked again.
          effects.clear();
          manager.announce(manager.apply(null), true);
        },
      );
  const show = async (view: ViewName) => {
    await begun;
    return effects.show(view) as Promise<FormView>;
  };

  const manager: ConsentManager = {
    version: __VERSION__,
    get config() {
      return config;
    },
    get signals() {
      return effects.signals;
    },
    get page() {
      return decision!.page;
    },
    get language() {
      return effects.language();
    },
    get record() {
      return record;
    },
    get status() {
      return state().status;
    },
    get pending() {
      return pendingOf(config, record, manager.status);
    },
    get grants() {
      return grants;
    },
    isGranted: (id) => grants.has(id),

    begin(next) {
      config = next;
      effects = wire(config, manager);
      const found = effects.read();
      stored = !!found.record;
      manager.apply(found.record);
      start();
      document.dispatchEvent(new ReadyEvent(record));
      if (!found.whole || effects.leftovers(record)) void withDecision((decision) => decision.tidy());
    },

    refresh() {
      const found = effects.read().record;
      // A record that could not be stored lives on this page alone: finding none is then no news.
      if (found ? JSON.stringify(found) === JSON.stringify(record) : !stored) return;
      const change = manager.apply(found);
      const announce = (kept: readonly string[]) => manager.announce({...change, kept}, !effects.edited());
      void withDecision(
        ({forgetDenied}) => announce(forgetDenied(change.withdrawn)),
        () => announce([]),
      );
    },

    prepare: () => withDecision(() => {}),

    apply(next) {
      const [previous, before] = [record, grants];
      record = next;
      grants = grantsOf(config, record, manager.status);
      effects.gate.open(state());
      const missing = (all: Grants, from: Grants) => [...all].filter((id) => !from.has(id));
      return {
        record,
        previous,
        granted: missing(grants, before),
        withdrawn: missing(before, grants),
        kept: [],
      };
    },

    announce(change, mayReload) {
      stored = !!effects.read().record;
      const goOn = document.dispatchEvent(new ConsentChangeEvent(change));
      if (goOn && mayReload && effects.gate.ran(change.withdrawn)) effects.reload();
    },

    decide: deciding('decide'),
    acceptAll: deciding('acceptAll'),
    rejectAll: deciding('rejectAll'),
    withdraw: deciding('withdraw'),
    reset: deciding('reset'),
    submitForm: (event) => decision!.submitForm(event),

    showBanner: async () => void (await show('ui')),
    showPreferences: async () => void (await show('preferences')),
    collect: async (form) => (await show('form')).collect(form),
    onChange(callback) {
      const tell = () => callback({...state(), granted: [...grants]});
      document.addEventListener('soglasie-change', tell);
      if (effects) tell();
      else void begun.then(tell);
      return () => document.removeEventListener('soglasie-change', tell);
    },
    push: ([name, ...rest]) =>
      (manager[name as 'push'] as ((...rest: unknown[]) => void) | undefined)?.(...rest),
  };
  return manager;
}
