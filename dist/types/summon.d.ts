import type { ConsentManager } from './manager.js';
import type { Watch } from './watch.js';
/** Brings in each view when there is something to show, and nothing before. */
export declare function summonViews(manager: ConsentManager, watch: Watch): void;
