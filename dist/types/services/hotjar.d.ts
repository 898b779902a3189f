import { type Preset, type ServiceFacts } from './service.js';
/**
 * What is recorded is set in the vendor's account, by no option of the tag.
 * https://docs.contentsquare.com/en/web/
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
