import {cookiesEvent} from './core/event.js';
import type {FollowUp, Report} from './effects.js';
import {forget} from './follow-up/forget.js';
import type {ConsentManager} from './manager.js';
import {createReporter} from './report/reporter.js';

/** What follows a decision, wired to the real page, storage and endpoint. */
export function followUpOf(
  manager: ConsentManager,
  reportError: (code: string, message: string) => void,
): FollowUp {
  const {config, page} = manager;
  const isOurs = (name: string) => name === config.cookie.name || name.startsWith('soglasie.');
  const eventOf = (report: Report) =>
    'draft' in report ? cookiesEvent(report.draft, page.origin) : report.event;
  const reporter = createReporter(config.endpoint, eventOf, reportError);

  return {
    forget(withdrawn) {
      const {grants, record} = manager;
      return config.services
        .filter(({id}) => !grants.has(id) && (record?.services[id] === false || withdrawn.includes(id)))
        .flatMap((service) => forget(service, isOurs));
    },
    post: reporter.post,
    retry: () => void reporter.retry(),
  };
}
