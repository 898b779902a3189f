import type { Config, Language, Purpose } from '../core/types.js';
import { type Messages, type TextRun } from '../i18n/messages.js';
/** One thing the details say. */
export interface Line {
    readonly title: string;
    readonly items: readonly string[];
}
/** Everything that is shown with the box. */
export interface Statement {
    readonly label: string;
    readonly policy: TextRun | null;
    /** Label of the control that opens the details. */
    readonly more: string;
    readonly lines: readonly Line[];
    /** What the page adds to the details. */
    readonly extra: string;
}
/** What the page wants shown, and in whose words. */
export interface StatementSource {
    readonly language: Language;
    readonly messages: Messages;
    /** Id of the purpose. */
    readonly purpose?: string | null;
    /** The box's own; the configured one stands in for a missing or unsafe one. */
    readonly policyUrl?: string | null;
    /** The page's own label; empty = ours. */
    readonly label?: string;
    readonly extra?: string;
}
/** Everything that is shown with the box. */
export declare function statementOf(config: Config, source: StatementSource): Statement;
/** The configured purpose of this id. */
export declare function purposeOf(config: Config, id: string | null | undefined): Purpose | undefined;
/**
 * The canonical text of what is shown, the same for the eye, the hash and the record. One rule: from top to bottom, one
 * item a line; white space collapsed, ends trimmed, empty lines dropped; a link is its label followed by its address as
 * written, in parentheses; a line of the details is `title: item; item`.
 */
export declare function contentOf({ label, policy, more, lines, extra }: Statement): string;
