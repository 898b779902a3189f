import { type Preset, type ServiceFacts } from './service.js';
/** Facts: https://developers.google.com/tag-platform/security/guides/privacy */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
