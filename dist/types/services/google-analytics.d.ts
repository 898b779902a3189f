import { type Preset, type ServiceFacts } from './service.js';
/** Google Analytics 4. Facts: https://developers.google.com/analytics/devguides/collection/ga4 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
