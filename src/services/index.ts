import type {ServiceId} from '../core/types.js';
import {CATALOGUE} from './catalogue.js';
import {preset as googleAnalytics} from './google-analytics.js';
import type {Preset} from './service.js';
import {preset as yandexMetrika} from './yandex-metrika.js';

/** Presets by id, as written in the configuration. */
export type Presets = Record<ServiceId, Preset>;

/** A known service whose own file has not come yet: enough to ask about it, and nothing to run. */
export interface Awaited extends Preset {
  awaited?: true;
}

/** Those that every page has, and a place for each of the others. */
export function knownPresets(): Presets {
  const presets: Presets = {'yandex-metrika': yandexMetrika, 'google-analytics': googleAnalytics};
  for (const category in CATALOGUE)
    for (const entry of CATALOGUE[category]!.split(' ')) {
      const [id, ...globals] = entry.split(':');
      presets[id!] = {category, globals, cookies: [], storage: [], awaited: true} as Awaited;
    }
  return presets;
}

/** True while the preset's file is on its way. */
export function isAwaited(preset: Preset | undefined): boolean {
  return !!(preset as Partial<Awaited> | undefined)?.awaited;
}
