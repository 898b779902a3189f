import type { ServiceId } from '../core/types.js';
import type { Preset, ServiceFacts } from './service.js';
/** What the file of a service has. */
export interface ServiceFile {
    readonly preset: Preset;
    readonly facts: ServiceFacts;
}
/** Every known service, those of the loader too: for bundlers, which make a file of each. */
export declare const SERVICE_FILES: Readonly<Record<ServiceId, () => Promise<ServiceFile>>>;
