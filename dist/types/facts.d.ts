import type { Config, ServiceId } from './core/types.js';
import type { Host } from './host.js';
import type { ServiceFacts } from './services/service.js';
/** What is known of the configured presets, by id. */
export type Facts = Readonly<Record<ServiceId, ServiceFacts>>;
/**
 * Fetches what the visitor may read of these services. A file that does not come, such as one that an ad blocker takes for the
 * vendor's, leaves its service with what the configuration says of it.
 *
 * @param ids only of these; of all, if not given
 */
export declare function factsOf({ services }: Config, load: Host['load'], ids?: readonly string[]): Promise<Facts>;
