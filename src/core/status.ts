import type {Config, ConsentRecord, ConsentStatus} from './types.js';

/** State of a record today: another revision pauses it, its term ends it. */
export function statusOf(config: Config, record: ConsentRecord | null, now: number): ConsentStatus {
  if (!record) return 'unset';
  if (record.expiresAt <= now) return 'expired';
  return record.revision === config.revision ? 'valid' : 'outdated';
}
