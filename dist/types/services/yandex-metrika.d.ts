import { type Preset } from './service.js';
/** Yandex Metrika. Facts: https://yandex.com/support/metrica/ and the published source, github.com/yandex/metrica-tag. */
export declare const yandexMetrika: Preset;
