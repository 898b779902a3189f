import { type Preset, type ServiceFacts } from './service.js';
/** Yandex Metrika. Facts: https://yandex.com/support/metrica/ and the published source, github.com/yandex/metrica-tag. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
