import type { Preset, ServiceFacts } from './service.js';
/** Frames only: they are held by `data-service="spotify"`; there is nothing to start. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
