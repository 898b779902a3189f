import {eventBase, isoDate, type ConsentEvent, type EventContext} from '../core/event.js';
import type {Config} from '../core/types.js';
import {purposeOf} from './statement.js';
import {expiryOf} from './term.js';

/** What the event of a form's consent needs besides. */
export interface FormEventContext extends Omit<EventContext, 'method' | 'action'> {
  readonly consentId: string | null;
  /** When the box was ticked: a repeat of this event is then the same to the letter. */
  readonly tickedAt: number;
  /** What the page calls the form. */
  readonly form: string | null;
  /** Id of the purpose. */
  readonly purpose: string | null;
  /** Address of the policy that was linked beside the box. */
  readonly policyUrl: string | null;
  /** Names, never values, of the form's fields. */
  readonly fields: readonly string[];
}

/** The event of one ticked box in a form that was sent. */
export function formEvent(config: Config, context: FormEventContext): ConsentEvent {
  const {consentId, tickedAt, form, purpose, policyUrl, fields} = context;
  const base = eventBase(config, {...context, method: 'checkbox', action: 'tick'});
  return {
    ...base,
    consentId,
    previousRecordId: null,
    kind: 'form',
    event: 'given',
    occurredAt: isoDate(tickedAt),
    expiresAt: isoDate(expiryOf(purposeOf(config, purpose)?.term, tickedAt)),
    scope: {...base.scope, form},
    categories: {},
    services: {},
    policyUrl,
    purpose,
    fields,
  };
}
