import { type Preset, type ServiceFacts } from './service.js';
/** Facts: the published source of posthog-js; `init_from_snippet` of its core takes the queue over. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
