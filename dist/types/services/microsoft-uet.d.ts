import { type Preset, type ServiceFacts } from './service.js';
/** https://help.ads.microsoft.com/apex/index/3/en/60119 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
