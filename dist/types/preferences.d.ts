import type { Host } from './host.js';
/**
 * Opens the second layer; it always shows the answers in force. Resolves when it is open. As view `cookies` it opens nothing
 * and prints the declaration into each `<soglasie-cookies>` of the page.
 */
export declare function mount(host: Host): Promise<void>;
