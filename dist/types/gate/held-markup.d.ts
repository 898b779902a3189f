/** Address of a held script; Cookiebot's and others' keep it in `src`, which fetches nothing while the type is no script's. */
export declare function addressOf(script: HTMLScriptElement): string | null;
/** Fetches a script that must wait for its turn, so that it is there when its turn comes. */
export declare function preload(script: HTMLScriptElement): void;
/**
 * Runs a held script: changing the type of a parsed one does nothing, so a fresh one takes its place.
 *
 * @returns settles when the next one may run; nothing where nobody has to wait
 */
export declare function release(held: HTMLScriptElement): Promise<unknown> | undefined;
/** The same script, neither run nor held. */
export declare function freshCopy(script: HTMLScriptElement): HTMLScriptElement;
/** Does nothing where the page enforces Trusted Types and does not name our policy. */
export declare function setText(script: HTMLScriptElement, code: string): void;
