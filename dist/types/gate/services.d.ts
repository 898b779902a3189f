import type { Config } from '../core/types.js';
import type { GateState } from '../effects.js';
import type { Preset } from '../services/service.js';
export interface ServiceGate {
    /** Kill switch and destroy for what is not granted. */
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
export declare function serviceGate(config: Config, presets: Readonly<Record<string, Preset>>, nonce: string): ServiceGate;
