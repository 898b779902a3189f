import {createDecision, type Decision} from './decision/decision.js';
import {forget} from './decision/forget.js';
import {uuid4, uuid7} from './ids.js';
import type {ConsentManager} from './manager.js';
import {createReporter} from './report/reporter.js';
import {writeRecord} from './storage/write-record.js';

/** Wires a decision to the real page, storage and endpoint. */
export function decisionFor(
  manager: ConsentManager,
  reportError: (code: string, message: string) => void,
): Decision {
  const {config} = manager;
  return createDecision(manager, {
    page: {
      now: Date.now,
      recordId: () => uuid7(Date.now()),
      consentId: uuid4,
      origin: location.origin,
      path: () => location.pathname,
    },
    reporter: createReporter(config.endpoint, reportError),
    write: writeRecord,
    forget: (service) =>
      forget(service, (name) => name === config.cookie.name || name.startsWith('soglasie.')),
  });
}
