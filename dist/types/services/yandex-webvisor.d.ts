import type { Preset, ServiceFacts } from './service.js';
/**
 * Session replay of Yandex Metrika. It is an option of the counter's `init`, so Metrika's preset switches it on where this one
 * is granted; granted later, it begins with the next page, as a second `init` would count the visit twice.
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
