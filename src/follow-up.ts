import {cookiesEvent} from './core/event.js';
import type {FollowUp, Report} from './effects.js';
import {forget} from './follow-up/forget.js';
import type {ConsentManager} from './manager.js';
import {createReporter} from './report/reporter.js';

/** Tags that are still alive write their cookies anew; milliseconds. */
const AGAIN = 1000;

/** What follows a decision, wired to the real page, storage and endpoint. */
export function followUpOf(
  manager: ConsentManager,
  reportError: (code: string, message: string) => void,
): FollowUp {
  const {page} = manager;
  const isOurs = (name: string) => name === manager.config.cookie.name || name.startsWith('soglasie.');
  const eventOf = (report: Report) =>
    'draft' in report ? cookiesEvent(report.draft, page.origin) : report.event;
  const reporter = createReporter(manager.config.endpoint, eventOf, reportError);

  const forgetDenied = (withdrawn: readonly string[]) => {
    const {config, grants, record} = manager;
    // What one service leaves under a name that another one uses too stays while that other one may run.
    const needed = config.services.filter(({id}) => grants.has(id));
    return config.services
      .filter(({id}) => !grants.has(id) && (record?.services[id] === false || withdrawn.includes(id)))
      .flatMap((service) => forget(service, isOurs, needed));
  };

  return {
    forget(withdrawn) {
      if (withdrawn[0]) setTimeout(() => forgetDenied(withdrawn), AGAIN);
      return forgetDenied(withdrawn);
    },
    post: reporter.post,
    retry: () => void reporter.retry(),
  };
}
