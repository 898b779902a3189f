/** Marks what the library itself has put among them. */
export declare const OURS = "data-soglasie-text";
/**
 * What the page's own children in this slot say, for the proof: each block on its line, a link as `label (URL)`, and nothing
 * that is not shown.
 */
export declare function ownText(element: Element, slot: string): string;
