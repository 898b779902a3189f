import type { Preset, ServiceFacts } from './service.js';
/**
 * Cookie consent as the second layer: https://developer.matomo.org/guides/tracking-consent. Further commands, such as
 * `setCookieDomain`, come from held markup with `data-service="matomo"`.
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
