import type { TextRun } from '../i18n/messages.js';
/**
 * A text with `[label](url)` links as runs, so that no markup is ever parsed from it. A link that leads neither to a page
 * nor to a mailbox or telephone is left as its label.
 */
export declare function safeRuns(text: string): TextRun[];
/** The runs as the visitor reads them, in one string: a link is `label (URL)`. */
export declare function plainText(runs: readonly TextRun[]): string;
