import type { Language, Term } from '../core/types.js';
import type { Counted } from '../i18n/form-messages.js';
import { type Messages } from '../i18n/messages.js';
/** The term in words, `3 года`, or undefined when none is declared. */
export declare function termText(term: Term | undefined, language: Language, messages: Messages): string | undefined;
/** A number with its noun in the right form: `1 год`, `2 года`, `5 лет`. */
export declare function counted(n: number, key: Counted, language: Language, messages: Messages): string;
/** When a consent given at this time ends: by the calendar, in UTC. 31 January + 1 month is the last of February. */
export declare function expiryOf(term: Term | undefined, from: number): number;
