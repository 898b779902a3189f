import type { Host } from './host.js';
/** Every held frame gets its placeholder, and only those. Resolves when the new ones say what they have to. */
export declare function mount(given: Host): Promise<void>;
