import type { ConsentRecord } from '../core/types.js';
import type { Gate, GateState, GateEffects } from '../effects.js';
import { type Presets } from '../services/index.js';
import { freshCopy, setText } from './held-markup.js';
export type Held = HTMLElement;
export interface MarkupGate extends Pick<Gate, 'scan'> {
    /** Runs what is granted. */
    open(state: GateState): void;
    ran(id: string): boolean;
}
/** What frames, pictures, links and templates are held by; their own part is a file that comes where the page has any. */
export interface MarkupState {
    /** Ids of which each must be granted. */
    holders(element: Held): readonly string[];
    areGranted(ids: readonly string[]): boolean;
    /** True for a category or service that the configuration has. */
    isConfigured(id: string): boolean;
    /** The record in force. */
    record(): ConsentRecord | null;
    /** True for an id that was answered with no. */
    refused(id: string): boolean;
    /** Takes down that something under these has run. */
    note(ids: readonly string[]): void;
    freshCopy: typeof freshCopy;
    setText: typeof setText;
}
/**
 * Holds and releases marked elements: scripts in document order, each once, fetched side by side.
 *
 * @param nonce of our own tag: held scripts must carry it too
 */
export declare function markupGate(presets: Presets, nonce: string, { watch, bringResources }: GateEffects): MarkupGate;
