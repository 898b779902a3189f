import { type Preset, type ServiceFacts } from './service.js';
/** No consent call is known: it is held, and forgotten. https://www.linkedin.com/help/lms/answer/a520008 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
