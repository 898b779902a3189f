import type { Preset, ServiceFacts } from './service.js';
/** Frames only: they are held by `data-service="vimeo"`; `?dnt=1` in their address spares the visitor Vimeo's cookies. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
