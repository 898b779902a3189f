import { type Preset, type ServiceFacts } from './service.js';
/**
 * Two kinds of id: the name of a script, `pa-…`, which is told its options by `init`; or the domain, told by an attribute.
 * https://github.com/plausible/analytics/blob/master/tracker/src/web-snippet.js
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
