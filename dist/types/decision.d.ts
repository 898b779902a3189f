import type { Decider, Inside } from './manager.js';
import { type Import } from './views.js';
import type { Watch } from './watch.js';
/** How the loader brings files in, and how it tells the developer. */
export interface Surroundings {
    readonly load: Import;
    reportError(code: string, message: unknown): void;
    readonly watch: Watch;
}
/** The decider, wired to the real page. */
export declare function deciderOf(inside: Inside, { load, reportError, watch }: Surroundings): Decider;
