import { type Preset, type ServiceFacts } from './service.js';
/** https://www.jivo.ru/docs/widget/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
