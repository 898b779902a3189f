import type { Host } from './host.js';
/**
 * Brings `<soglasie-settings>` to life and up to date; a page that has none gets a floating one. Called again after each
 * change, and only on pages that have the element or no other way back.
 */
export declare function mount(host: Host): void;
