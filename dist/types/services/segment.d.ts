import { type Preset, type ServiceFacts } from './service.js';
/** Facts: the published source of @segment/analytics-next; its `standalone` takes the queue over. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
