import {isSafeUrl} from '../core/guards.js';
import type {TextRun} from '../i18n/messages.js';

/**
 * A text with `[label](url)` links as runs, so that no markup is ever parsed from it. A link that leads neither to a page
 * nor to a mailbox or telephone is left as its label.
 */
export function safeRuns(text: string): TextRun[] {
  // Splitting by two groups answers with: text, label, address, text, label, address, …, text.
  return String(text)
    .split(/\[([^\]]+)\]\(([^)\s]+)\)/)
    .flatMap((part, index, parts) => {
      const href = parts[index + 1];
      if (index % 3 > 1 || !part) return [];
      return index % 3 && isSafeUrl(href) ? {text: part, href} : {text: part};
    });
}

/** The runs as the visitor reads them, in one string: a link is `label (URL)`. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({text, href}) => (href ? `${text} (${href})` : text)).join('');
}
