import { type Preset, type ServiceFacts } from './service.js';
/** Facts: the published source of @amplitude/analytics-browser; its `snippet-index` takes the queue over. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
