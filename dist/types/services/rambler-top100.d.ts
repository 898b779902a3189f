import { type Preset, type ServiceFacts } from './service.js';
/** The counter's code as Rambler/Top-100 hands it out. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
