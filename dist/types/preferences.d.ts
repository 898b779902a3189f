import type { Receipt } from './core/receipt.js';
import type { Host } from './host.js';
/**
 * Opens the second layer; it always shows the answers in force. Resolves when it is open. Where it is open already, it goes on
 * in the language of this host. As view `cookies` it opens nothing and prints the declaration into each `<soglasie-cookies>`
 * of the page.
 */
export declare function mount(next: Host): Promise<void>;
/** The receipt of the latest choice in this browser; null before the first one. */
export declare function receipt(): Promise<Receipt | null>;
