import type { Config } from '../core/types.js';
import type { Gate } from '../effects.js';
import type { Preset } from '../services/service.js';
/**
 * Holds and releases everything non-essential on this page. A withdrawal goes: stop → consent call; a grant: consent call
 * → start.
 *
 * @param nonce of our own tag
 */
export declare function createGate(config: Config, presets: Readonly<Record<string, Preset>>, nonce: string): Gate;
