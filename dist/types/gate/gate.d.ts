import type { Gate, GateEffects } from '../effects.js';
import type { Presets } from '../services/index.js';
/**
 * Holds and releases everything non-essential on this page. A withdrawal goes: stop → consent call; a grant: consent call
 * → start.
 *
 * @param nonce of our own tag
 */
export declare function createGate(presets: Presets, nonce: string, effects: GateEffects): Gate;
