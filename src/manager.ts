import {attempt} from './attempt.js';
import {acceptAll, picked, rejectAll} from './core/choice.js';
import {parseConfig} from './core/config.js';
import type {ConsentEvent} from './core/event.js';
import {grantsOf, pendingOf} from './core/grants.js';
import {createRecord} from './core/record.js';
import {statusOf} from './core/status.js';
import type {Choice, Config, ConsentRecord, ConsentStatus, Grants, Signals, Source} from './core/types.js';
import {warn} from './dev/warn.js';
import type {Effects, FollowUp, Page, Report, ViewName} from './effects.js';
import {ConsentChangeEvent, ReadyEvent, type Change} from './events.js';
import type {FormView, View} from './host.js';
import type {Soglasie} from './api.js';

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

/** What comes from the page's own code. */
const API: Source = {method: 'api', action: 'call'};

/** @param wire makes the real effects, or a test's, for a configuration */
export function createConsentManager(
  wire: (config: Config, manager: ConsentManager) => Effects,
): ConsentManager {
  let effects!: Effects;
  let followUp: FollowUp | undefined;
  let loading: Promise<void> | undefined;
  let config = parseConfig({}, {}, () => {});
  let record: ConsentRecord | null = null;
  let status: ConsentStatus = 'unset';
  let grants: Grants = new Set(['necessary']);
  let stored = false;
  let form: View | void;
  const unreported: Report[] = [];
  /** Calls that wait: for the beginning, or until the page was told of the decision before. */
  let waiting: (() => void)[] | undefined = [];

  const inTurn = (action: () => void) => void (waiting ? waiting.push(action) : action());
  const goOn = () => {
    const calls = waiting ?? [];
    waiting = undefined;
    // A page's own callback that throws must not take the others with it.
    for (const call of calls) attempt('listener', () => inTurn(call));
  };

  const apply = (next: ConsentRecord | null): Change => {
    const [previous, before] = [record, grants];
    const missing = (all: Grants, from: Grants) => [...all].filter((id) => !from.has(id));
    record = next;
    status = statusOf(config, record, effects.page.now());
    grants = grantsOf(config, record, status);
    effects.gate.open({grants, record, status});
    return {record, previous, granted: missing(grants, before), withdrawn: missing(before, grants), kept: []};
  };

  /** At once where what follows a decision is here; else when it has come, or is known not to come. */
  const prepared = (action: () => void) => void (followUp ? action() : manager.prepare().then(action));

  /** Forgets and reports, if what does that is here; else that is left for when it comes, on this page or a later one. */
  const follow = (withdrawn: readonly string[]) => {
    const kept = followUp?.forget(withdrawn) ?? [];
    for (const report of followUp ? unreported.splice(0) : []) followUp!.post(report);
    return kept;
  };

  const report = (report: Report) => {
    if (!config.endpoint) return;
    effects.keep(report);
    unreported.push(report);
  };

  /** Tells the page; then, unless the page objects, reloads it if something withdrawn has run. */
  const conclude = (change: Change, mayReload: boolean) => {
    const here = followUp;
    const kept = follow(change.withdrawn);
    stored = !!effects.storage.read().record;
    waiting = [];
    const agreed = document.dispatchEvent(new ConsentChangeEvent({...change, kept}));
    prepared(() => {
      if (!here) follow(change.withdrawn);
      if (agreed && mayReload && effects.gate.ran(change.withdrawn)) effects.page.reload();
    });
    goOn();
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
      return effects.page;
    },
    get record() {
      return record;
    },
    get status() {
      return statusOf(config, record, effects?.page.now() ?? 0);
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
      const found = effects.storage.read();
      stored = !!found.record;
      apply(found.record);
      document.dispatchEvent(new ReadyEvent(record));
      goOn();
      if (!found.whole || effects.storage.leftovers(record))
        prepared(() => {
          manager.refresh();
          if (record) effects.storage.write(record);
          follow([]);
          followUp?.retry();
        });
    },

    refresh() {
      const found = effects.storage.read().record;
      // A record that could not be stored lives on this page alone: finding none is then no news.
      const same = found ? JSON.stringify(found) === JSON.stringify(record) : !stored;
      if (!same || status !== manager.status) conclude(apply(same ? record : found), !effects.page.edited());
    },

    // One decision is one straight line, and nothing else goes this way: record → storage → gate → report → event.
    decideFrom: (choice, source) =>
      inTurn(() => {
        const {storage, page, signals} = effects;
        const [previous, recordId, now] = [record, page.recordId(), page.now()];
        const standing = manager.status === 'valid' ? record : null;
        // Where nothing can be asked, nothing can be answered: a configuration that has not come must not undo a choice.
        if (!config.categories[0]) return;
        const answer =
          choice === 'accept-all'
            ? acceptAll(signals, standing)
            : choice === 'reject-all'
              ? rejectAll
              : picked(choice, standing);
        const next = createRecord(config, answer, {recordId, consentId: page.consentId(), now, previous});
        storage.write(next);
        const change = apply(next);
        const locale = page.language();
        report({
          recordId,
          draft: {recordId, record: next, previous, source, locale, path: page.path(), config, signals},
        });
        conclude(change, true);
      }),

    acceptAll: () => manager.decideFrom('accept-all', API),
    rejectAll: () => manager.decideFrom('reject-all', API),
    decide: (choice) => manager.decideFrom(choice, API),
    withdraw: (id) =>
      inTurn(() => {
        if (typeof id !== 'string') manager.rejectAll();
        else if (id !== 'necessary' && grants.has(id))
          manager.decide({categories: {[id]: false}, services: {[id]: false}});
      }),
    reset: () =>
      inTurn(() => {
        effects.storage.write(null);
        conclude(apply(null), true);
      }),

    submitForm(event) {
      report({recordId: event.recordId, event});
      prepared(() => follow([]));
    },

    prepare: () =>
      (loading ??= effects.loadFollowUp().then((loaded) => {
        followUp = loaded;
        if (!loaded) loading = undefined;
      })),

    async show(view) {
      await new Promise<void>((resolve) => inTurn(resolve));
      if (view !== 'form') return effects.show(view);
      // Mounted again, in another language by now, a form would take its text for a new one.
      return (form ||= await effects.show(view));
    },
    showBanner: async () => void (await manager.show('ui')),
    showPreferences: async () => void (await manager.show('preferences')),
    collect: async (form) => ((await manager.show('form')) as FormView | undefined)?.collect(form),
    onChange(callback) {
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
    push: (call) =>
      void attempt('queue', () => {
        const [name, ...rest] = call;
        (manager[name as 'push'] as (...rest: unknown[]) => void)(...rest);
      }),
  };
  return manager;
}
