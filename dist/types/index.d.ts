import type { Soglasie } from './api.js';
export type { ConsentEvent } from './core/event.js';
export type { Choice, Config, ConsentRecord, ConsentStatus, Localized } from './core/types.js';
export type { ConsentChangeEvent, ConsentErrorEvent, FormConsentEvent, ReadyEvent } from './events.js';
export type { ConsentState, Soglasie } from './api.js';
/**
 * Starts the library from a bundle; once on a page. Its API is also at `window.soglasie`, as with the script tag.
 *
 * @param config as in docs/configuration.md; mistakes are left out, and reported in the console
 */
export declare function start(config: unknown): Soglasie;
