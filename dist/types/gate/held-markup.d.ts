/** A held script or template. */
export type Held = HTMLScriptElement | HTMLTemplateElement;
/** All of them that the page has now, in document order. */
export declare function heldElements(): Held[];
/**
 * Puts a template's content in its place, with its scripts still held, so that they run in the order of the whole page.
 */
export declare function unfold(template: HTMLTemplateElement): void;
/** Fetches a script that must wait for its turn, so that it is there when its turn comes. */
export declare function preload({ dataset, nonce, crossOrigin, integrity, referrerPolicy }: HTMLScriptElement): void;
/**
 * Runs a held script: changing the type of a parsed one does nothing, so a fresh one takes its place.
 *
 * @returns settles when the next one may run; nothing where nobody has to wait
 */
export declare function release(held: HTMLScriptElement): Promise<unknown> | undefined;
