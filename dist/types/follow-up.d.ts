import type { FollowUp } from './effects.js';
import type { ConsentManager } from './manager.js';
/** What follows a decision, wired to the real page, storage and endpoint. */
export declare function followUpOf(manager: ConsentManager, reportError: (code: string, message: string) => void): FollowUp;
