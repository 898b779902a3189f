/**
 * Keeps the page usable under the notice until the signal: what takes the focus is moved from under it (WCAG 2.2, 2.4.11 Focus
 * Not Obscured), and the end of a page that scrolls can be scrolled above it.
 *
 * @param cover the notice; another element after the page was replaced
 */
export declare function keepClear(cover: () => Element, signal: AbortSignal): void;
