import type { Grants } from '../core/types.js';
/** True once Google's own script has run: a default that comes after it is too late for its first hits. */
export declare function googleRanBefore(): boolean;
/** Denies everything, before any command already queued and before any tag; once on a page. */
export declare function setConsentDefault({ waitForUpdate, regions, }?: {
    readonly waitForUpdate?: number;
    readonly regions?: readonly string[];
}): void;
/** Says what is granted now; silent while nothing changes, and where no default was set. */
export declare function updateConsent(grants: Grants): void;
