import { type Preset, type ServiceFacts } from './service.js';
/** The counter's code as Calltouch hands it out; the queue's list and flags are read by name. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
