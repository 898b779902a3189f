import { type Preset, type ServiceFacts } from './service.js';
/** https://vkcom.github.io/vk-ads-retargeting-demo */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
