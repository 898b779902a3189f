import { type ConsentManager } from './manager.js';
import { type Presets } from './services/index.js';
import type { Import } from './views.js';
/** How the library got here. */
interface Surroundings {
    /** Nonce of our own script tag. */
    readonly nonce: string;
    readonly load: Import;
}
/** Tells the page, its monitoring and its developer. The visitor notices nothing. */
export declare function reportError(code: string, message: unknown): void;
/**
 * Puts the library on the page, once: a second copy would ask twice.
 *
 * @param launch is given what begins with these raw configurations, later ones win
 */
export declare function install(surroundings: Surroundings, launch: (manager: ConsentManager, begin: (sources: readonly unknown[]) => void, presets: Presets) => void): ConsentManager;
export {};
