import type { ConsentRecord } from './types.js';
/** The record as the JSON text of the cookie: seconds, 1 and 0. */
export declare function encodeRecord({ consentId, recordId, revision, decidedAt, expiresAt, categories, services, }: ConsentRecord): string;
