import type { Preset, ServiceFacts } from './service.js';
/** Frames and scripts of the page's markup, held by `data-service="yandex-maps"`; there is nothing to start. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
