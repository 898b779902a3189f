import { type Preset, type ServiceFacts } from './service.js';
/** No consent call is known: it is held, and forgotten. Base code as in https://github.com/nuxt/scripts */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
