import type { GateState } from '../effects.js';
import { type Presets } from '../services/index.js';
export interface ServiceGate {
    /** Kill switch, consent call and destroy for what is not granted. */
    stop(state: GateState): void;
    /** Starts what is granted and does not run yet. */
    start(state: GateState): void;
    ran(id: string): boolean;
}
/**
 * Starts and stops the configured services.
 *
 * @param nonce of our own tag, handed on to every script that is put into the page
 */
export declare function serviceGate(presets: Presets, nonce: string): ServiceGate;
