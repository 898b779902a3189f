import type { Config } from './core/types.js';
import { type ConsentManager } from './manager.js';
import { type Import } from './views.js';
/** How the library got here. */
export interface Surroundings {
    /** Nonce of our own script tag. */
    readonly nonce: string;
    readonly load: Import;
}
/** Tells the page, its monitoring and its developer. The visitor notices nothing. */
export declare function reportError(code: string, message: unknown): void;
/** Parses a raw configuration. The development build lists every mistake; production says where they are. */
export declare function readConfig(raw: unknown): Config;
/** The only place that wires real effects together. */
export declare function createManager({ nonce, load }: Surroundings): ConsentManager;
