import { type Preset, type ServiceFacts } from './service.js';
/** https://help.pinterest.com/en/business/article/install-the-base-code */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
