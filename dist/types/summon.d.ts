import type { ConsentManager } from './manager.js';
/**
 * Brings in each view when there is something to show, and nothing before. Answers with what to call when something was
 * added to the page.
 */
export declare function summonViews(manager: ConsentManager): () => void;
