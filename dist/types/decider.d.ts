import type { DeciderEffects } from './effects.js';
import type { Decider, Inside } from './manager.js';
/**
 * The decision maker: the only one that writes the record, reports and tells the page.
 *
 * @param summon begins to show what is to be shown
 */
export declare function createDecider(inside: Inside, effects: DeciderEffects, summon: () => void): Decider;
