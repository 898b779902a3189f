import type {ServiceId} from '../core/types.js';
import {googleAnalytics} from './google-analytics.js';
import type {Preset} from './service.js';
import {yandexMetrika} from './yandex-metrika.js';

/** Every known service by its id, as written in the configuration. */
export const presets: Readonly<Record<ServiceId, Preset>> = {
  'yandex-metrika': yandexMetrika,
  'google-analytics': googleAnalytics,
};
