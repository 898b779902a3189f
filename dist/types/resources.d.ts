import type { MarkupState } from './gate/markup.js';
import { type Resources } from './gate/resources.js';
import type { ConsentManager } from './manager.js';
/** What holds frames, pictures, links and templates, with a placeholder for each frame that is held. */
export declare function resourcesOf(state: MarkupState, manager: ConsentManager): Resources;
