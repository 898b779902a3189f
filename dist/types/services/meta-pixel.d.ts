import { type Preset, type ServiceFacts } from './service.js';
/** https://developers.facebook.com/docs/meta-pixel/implementation/gdpr */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
