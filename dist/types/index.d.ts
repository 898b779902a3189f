import type { Soglasie } from './manager.js';
export type { ConsentEvent } from './core/event.js';
export type { Choice, Config, ConsentRecord, ConsentStatus, Localized } from './core/types.js';
export type { ConsentChangeEvent, ConsentErrorEvent, FormConsentEvent, ReadyEvent } from './events.js';
export type { ConsentState, Soglasie } from './manager.js';
/**
 * Starts the library from a bundle. Its API is also at `window.soglasie`, as with the script tag.
 *
 * @param config as in the README; mistakes are left out, and reported in the console
 */
export declare function start(config: unknown): Soglasie;
