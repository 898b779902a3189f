import { type ConsentEvent, type EventContext } from '../core/event.js';
import type { Config } from '../core/types.js';
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
export declare function formEvent(config: Config, context: FormEventContext): ConsentEvent;
