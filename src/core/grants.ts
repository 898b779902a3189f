import type {Config, ConsentRecord, ConsentStatus, Grants} from './types.js';

/** What may run: what is configured, was asked and was granted. Nothing but a valid record grants. */
export function grantsOf(config: Config, record: ConsentRecord | null, status: ConsentStatus): Grants {
  const granted = ({categories, services}: ConsentRecord) => [
    ...config.categories.filter(({id}) => categories[id]),
    ...config.services.filter(({id}) => services[id]),
  ];
  return new Set(['necessary', ...(record && status === 'valid' ? granted(record).map(({id}) => id) : [])]);
}

/**
 * Ids that the visitor has to be asked about: all of them while there is no valid record, else the categories and services
 * that came later. A service added to a refused category was refused with it.
 */
export function pendingOf(
  config: Config,
  record: ConsentRecord | null,
  status: ConsentStatus,
): readonly string[] {
  const {categories, services} =
    record && status === 'valid'
      ? record
      : ({categories: {}, services: {}} as Pick<ConsentRecord, 'categories' | 'services'>);
  return [
    ...config.categories.filter(({id}) => !(id in categories)),
    ...config.services.filter(({id, category}) => !(id in services) && categories[category] !== false),
  ].map(({id}) => id);
}
