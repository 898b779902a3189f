import type { Preset, ServiceFacts } from './service.js';
/**
 * Posts that the page brings itself: a frame, or a block quote with the script `embed.js`. Both are held by
 * `data-service="instagram"`; pages without a post need no script.
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
