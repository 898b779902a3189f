import { type Preset, type ServiceFacts } from './service.js';
/** https://developers.intercom.com/installing-intercom/web/installation */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
