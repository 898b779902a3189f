import type { Preset, ServiceFacts } from './service.js';
/** The code as CoMagic hands it out: https://comagic.github.io/javascript_api/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
