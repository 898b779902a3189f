import type { Preset, ServiceFacts } from './service.js';
/**
 * Frames and scripts of the page's markup, held by `data-service="google-maps"`; there is nothing to start. Its global
 * `google` is shared with other products and therefore is no stub.
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
