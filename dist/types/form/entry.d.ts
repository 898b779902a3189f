/**
 * The one hidden field of a ticked box. It stands in the light DOM, where FormData, jQuery's `serialize()` and form
 * builders all see it; the element itself submits nothing.
 */
export declare function createEntry(): HTMLInputElement;
/** Removes entries that are not ours: a copy or a saved page brings them along, and they were never ticked here. */
export declare function removeForeignEntries(box: Element, own: HTMLInputElement): void;
/**
 * Takes over from the plain checkbox that the author has put inside for pages without this script: its name, its
 * `required` and its label. Never its tick.
 */
export declare function replaceFallback(box: Element): void;
