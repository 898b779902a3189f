import type { Preset, ServiceFacts } from './service.js';
/** https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
