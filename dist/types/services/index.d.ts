import type { ServiceId } from '../core/types.js';
import type { Preset } from './service.js';
/** Presets by id, as written in the configuration. */
export type Presets = Record<ServiceId, Preset>;
/** A known service whose own file has not come yet: enough to ask about it, and nothing to run. */
export interface Awaited extends Preset {
    awaited?: true;
}
/** Those that every page has, and a place for each of the others. */
export declare function knownPresets(): Presets;
/** True while the preset's file is on its way. */
export declare function isAwaited(preset: Preset | undefined): boolean;
