import type { Preset, ServiceFacts } from './service.js';
/** The code as ZERO.kz hands it out. Its button stands in the page's own `<span id="_zero_12345"></span>`. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
