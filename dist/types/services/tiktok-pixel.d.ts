import { type Preset, type ServiceFacts } from './service.js';
/** Base code as in https://github.com/nuxt/scripts, consent: https://business-api.tiktok.com/portal/docs?id=1739585600931842 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
