import type { Host } from './host.js';
/** Brings `<soglasie-settings>` to life; a page without any way back gets a floating one once a choice is made. */
export declare function mount(host: Host): void;
