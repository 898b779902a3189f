import type { ServiceId } from '../core/types.js';
import type { Preset } from './service.js';
/** Every known service by its id, as written in the configuration. */
export declare const presets: Readonly<Record<ServiceId, Preset>>;
