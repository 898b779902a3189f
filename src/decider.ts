import {acceptAll, picked, rejectAll} from './core/choice.js';
import {createRecord} from './core/record.js';
import type {Receipt} from './core/receipt.js';
import type {Choice, Source} from './core/types.js';
import type {DeciderEffects, FollowUp, Report} from './effects.js';
import {ConsentChangeEvent, type Change} from './events.js';
import type {FormView, View} from './host.js';
import type {Decider, Inside} from './manager.js';

/** What comes from the page's own code. */
const API: Source = {method: 'api', action: 'call'};

/**
 * The decision maker: the only one that writes the record, reports and tells the page.
 *
 * @param summon begins to show what is to be shown
 */
export function createDecider(inside: Inside, effects: DeciderEffects, summon: () => void): Decider {
  const {manager, apply, inTurn, hold, goOn, ran} = inside;
  const {write, page, keep} = effects;
  let followUp: FollowUp | undefined;
  let loading: Promise<void> | undefined;
  let form: View | void;
  const unreported: Report[] = [];

  /** At once where what follows a decision is here; else when it has come, or is known not to come. */
  const prepared = (action: () => void) => void (followUp ? action() : decider.prepare().then(action));

  /** Forgets and reports, if what does that is here; else that is left for when it comes, on this page or a later one. */
  const follow = (withdrawn: readonly string[]) => {
    const kept = followUp?.forget(withdrawn) ?? [];
    for (const report of followUp ? unreported.splice(0) : []) followUp!.post(report);
    return kept;
  };

  const report = (report: Report) => {
    if (!manager.config.endpoint) return;
    keep(report);
    unreported.push(report);
  };

  const decider: Decider = {
    page,
    begin: summon,

    /** Tells the page; then, unless the page objects, reloads it if something withdrawn has run. */
    conclude(change: Change, mayReload: boolean) {
      const here = followUp;
      const kept = follow(change.withdrawn);
      hold();
      const agreed = document.dispatchEvent(new ConsentChangeEvent({...change, kept}));
      prepared(() => {
        if (!here) follow(change.withdrawn);
        if (agreed && mayReload && ran(change.withdrawn)) page.reload();
      });
      goOn();
    },

    tidy: () =>
      prepared(() => {
        manager.refresh();
        if (manager.record) write(manager.record);
        follow([]);
        followUp?.retry();
      }),

    // One decision is one straight line, and nothing else goes this way: record → storage → gate → report → event.
    decideFrom: (choice, source) =>
      inTurn(() => {
        const {config, signals, record: previous} = manager;
        const [recordId, now] = [page.recordId(), page.now()];
        const standing = manager.status === 'valid' ? previous : null;
        // Where nothing can be asked, nothing can be answered: a configuration that has not come must not undo a choice.
        if (!config.categories[0]) return;
        const answer =
          choice === 'accept-all'
            ? acceptAll(signals, standing)
            : choice === 'reject-all'
              ? rejectAll
              : picked(choice, standing);
        const record = createRecord(config, answer, {recordId, consentId: page.consentId(), now, previous});
        const change = apply(record, write(record));
        const locale = page.language();
        report({
          recordId,
          draft: {recordId, record, previous, source, locale, path: page.path(), config, signals},
        });
        decider.conclude(change, true);
      }),

    acceptAll: async () => decider.decideFrom('accept-all', API),
    rejectAll: async () => decider.decideFrom('reject-all', API),
    decide: async (choice: Choice) => decider.decideFrom(choice, API),
    withdraw: async (id) =>
      inTurn(() => {
        if (typeof id !== 'string') void decider.rejectAll();
        else if (id !== 'necessary' && manager.grants.has(id))
          void decider.decide({categories: {[id]: false}, services: {[id]: false}});
      }),
    reset: async () =>
      inTurn(() => {
        decider.conclude(apply(null, write(null)), true);
      }),

    submitForm(event) {
      report({recordId: event.recordId, event});
      prepared(() => follow([]));
    },

    prepare: () =>
      (loading ??= effects.loadFollowUp().then((loaded) => {
        if (loaded) followUp = loaded;
        else loading = undefined;
      })),

    async show(view) {
      await new Promise<void>((resolve) => inTurn(resolve));
      if (view !== 'form') return effects.show(view);
      // Mounted again, in another language by now, a form would take its text for a new one.
      return (form ||= await effects.show(view));
    },
    showBanner: async () => void (await decider.show('ui')),
    showPreferences: async () => void (await decider.show('preferences')),
    collect: async (form) => ((await decider.show('form')) as FormView | undefined)?.collect(form),
    // The file of the preferences can make one; as this view it opens nothing.
    exportReceipt: async () => {
      const view = (await decider.show('cookies')) as {receipt(): Promise<Receipt | null>} | undefined;
      return view ? view.receipt() : null;
    },
  };
  return decider;
}
