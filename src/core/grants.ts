import type {Config, ConsentRecord, ConsentStatus, Grants} from './types.js';

/** What may run: what is configured, was asked and was granted. Nothing but a valid record grants. */
export function grantsOf(config: Config, record: ConsentRecord | null, status: ConsentStatus): Grants {
  const valid = status === 'valid' && record;
  return new Set([
    'necessary',
    ...(valid ? config.categories.filter(({id}) => record.categories[id]) : []).map(({id}) => id),
    ...(valid ? config.services.filter(({id}) => record.services[id]) : []).map(({id}) => id),
  ]);
}
