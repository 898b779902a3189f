import type { Preset, ServiceFacts } from './service.js';
/** A counting picture, with the address that LiveInternet's snippet for an invisible counter gives it, and nothing more. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
