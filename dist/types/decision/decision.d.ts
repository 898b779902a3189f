import { type ConsentEvent } from '../core/event.js';
import type { Choice, Source } from '../core/types.js';
import type { DecisionEffects, Page } from '../effects.js';
import type { ConsentManager } from '../manager.js';
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
export declare function createDecision(manager: ConsentManager, { page, reporter, write, forget }: DecisionEffects): Decision;
