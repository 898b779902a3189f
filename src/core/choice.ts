import {isObject} from './guards.js';
import type {Answer} from './record.js';
import type {Choice, ConsentRecord, Signals} from './types.js';

/**
 * Yes to everything asked. Global Privacy Control is an objection to marketing: under it marketing starts only when it is
 * chosen by hand, so «accept all» leaves it as it is.
 *
 * @param standing the last record, while it is valid
 */
export function acceptAll({gpc}: Signals, standing: ConsentRecord | null): Answer {
  const kept = picked({}, standing);
  return (id, category) => (gpc && category === 'marketing' ? kept(id, category) : true);
}

/** No to everything. */
export const rejectAll: Answer = () => false;

/**
 * What the visitor picked. A category's answer is its services' answer too, unless the choice names them; what it does
 * not name keeps its last answer, and what was never asked is denied.
 *
 * @param standing the last record, while it is valid
 */
export function picked(choice: Choice, standing: ConsentRecord | null): Answer {
  // A page's own code may pass anything: nothing but `true` grants.
  const chosen = (answers: unknown, id: string) =>
    isObject(answers) && id in answers ? answers[id] === true : undefined;
  return (id, category) =>
    (id === category ? undefined : chosen(choice?.services, id)) ??
    chosen(choice?.categories, category) ??
    standing?.[id === category ? 'categories' : 'services'][id] ??
    false;
}
