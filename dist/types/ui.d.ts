import type { Host } from './host.js';
/** Shows the notice: in the page's own `<soglasie-banner>`, else as the first thing in the body. */
export declare function mount({ manager, load, language, messages, showPreferences }: Host): Promise<void>;
