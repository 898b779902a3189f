import type { Config, ConsentRecord, ConsentStatus, Grants } from './types.js';
/** What may run: what is configured, was asked and was granted. Nothing but a valid record grants. */
export declare function grantsOf(config: Config, record: ConsentRecord | null, status: ConsentStatus): Grants;
/**
 * Ids that the visitor has to be asked about: all of them while there is no valid record, else the categories and services
 * that came later. A service added to a refused category was refused with it.
 */
export declare function pendingOf(config: Config, record: ConsentRecord | null, status: ConsentStatus): readonly string[];
