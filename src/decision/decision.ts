import {acceptAll, picked, rejectAll} from '../core/choice.js';
import {cookiesEvent, type ConsentEvent} from '../core/event.js';
import {createRecord, type Answer} from '../core/record.js';
import type {Choice, Source} from '../core/types.js';
import type {DecisionEffects, Page} from '../effects.js';
import {FormConsentEvent} from '../events.js';
import type {ConsentManager} from '../manager.js';

/** What only those pages need on which something is decided, or left over from a decision. */
export interface Decision {
  readonly page: Page;
  /** What the choice does not name keeps its last answer; what was never asked is denied. */
  decide(choice: Choice, source?: Source): void;
  acceptAll(source?: Source): void;
  rejectAll(source?: Source): void;
  /** Takes back one category or service; without an id, everything. */
  withdraw(id?: string, source?: Source): void;
  /** Posts a consent given in a form, and tells the page. */
  submitForm(event: ConsentEvent): void;
  /** Forgets the record, as if nothing had ever been asked. Posts nothing. */
  reset(): void;
  /** Removes what services left that were denied, or have just been withdrawn; answers with what is still there. */
  forgetDenied(withdrawn: readonly string[]): readonly string[];
  /** Brings copies of the record in line, forgets what came back, sends what is unsent. */
  tidy(): void;
}

/** What comes from the page's own code. */
const API: Source = {method: 'api', action: 'call'};

export function createDecision(
  manager: ConsentManager,
  {page, reporter, write, forget}: DecisionEffects,
): Decision {
  // One decision is one straight line, and nothing else writes, opens, posts or tells: record → storage → gate → report → event.
  const record = (answer: Answer, source = API) => {
    const {locale = manager.language, text = null, method, action} = source;
    const {config, record: previous, signals} = manager;
    const recordId = page.recordId();
    const next = createRecord(config, answer, {
      recordId,
      consentId: page.consentId(),
      now: page.now(),
      previous,
    });
    write(config, next);
    const change = manager.apply(next);
    const kept = decision.forgetDenied(change.withdrawn);
    const place = {origin: page.origin, path: page.path()};
    reporter.post(
      cookiesEvent(config, next, previous, {recordId, ...place, signals, locale, method, action, text}),
    );
    manager.announce({...change, kept}, true);
  };

  const decision: Decision = {
    page,

    decide: (choice, source) =>
      record(picked(choice, manager.status === 'valid' ? manager.record : null), source),
    acceptAll: (source) => record(acceptAll(manager.signals), source),
    rejectAll: (source) => record(rejectAll, source),
    withdraw: (id, source) =>
      id
        ? decision.decide({categories: {[id]: false}, services: {[id]: false}}, source)
        : decision.rejectAll(source),

    submitForm(event) {
      reporter.post(event);
      document.dispatchEvent(new FormConsentEvent(event));
    },

    reset() {
      write(manager.config, null);
      const change = manager.apply(null);
      manager.announce({...change, kept: decision.forgetDenied(change.withdrawn)}, true);
    },

    forgetDenied(withdrawn) {
      const {config, grants, record} = manager;
      const denied = ({id}: {readonly id: string}) =>
        !grants.has(id) && (record?.services[id] === false || withdrawn.includes(id));
      return config.services.filter(denied).flatMap(forget);
    },

    tidy() {
      if (manager.record) write(manager.config, manager.record);
      decision.forgetDenied([]);
      void reporter.retry();
    },
  };
  return decision;
}
