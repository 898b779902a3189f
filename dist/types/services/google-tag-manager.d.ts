import type { Preset, ServiceFacts } from './service.js';
/**
 * A container may bring any vendor, of which the gate then sees nothing: hence marketing, the strictest.
 * `dataLayer` is a list that pages and other Google tags share, so it is never a stub.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
