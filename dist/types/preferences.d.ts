import type { Host } from './host.js';
/** Opens the second layer; it always shows the answers in force. Resolves when it is open. */
export declare function mount(host: Host): Promise<void>;
