import type { GateState } from '../effects.js';
export interface MarkupGate {
    /** Runs what is granted. */
    open(state: GateState): void;
    /** The same again, for what was added to the page since. */
    look(): void;
    ran(id: string): boolean;
}
/**
 * Holds and releases marked scripts and templates: in document order, each once, fetched side by side.
 *
 * @param isService tells configured services; they need no category
 * @param nonce of our own tag: held scripts must carry it too
 */
export declare function markupGate(isService: (id: string) => boolean, nonce: string): MarkupGate;
