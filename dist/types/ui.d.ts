import type { Host } from './host.js';
export { deciderOf } from './decision.js';
/** Shows the notice: in the page's own `<soglasie-banner>`, else as the first thing in the body. Resolves when it is there. */
export declare function mount(host: Host): Promise<void>;
