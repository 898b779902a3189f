import {NO_ANSWERS} from './record.js';
import type {Config, ConsentRecord, ConsentStatus} from './types.js';

/**
 * Ids that the visitor has to be asked about: all of them while there is no valid record, else the categories and services
 * that came later. A service added to a refused category was refused with it.
 */
export function pendingOf(
  config: Config,
  record: ConsentRecord | null,
  status: ConsentStatus,
): readonly string[] {
  const {categories, services} = (status === 'valid' && record) || NO_ANSWERS;
  return [
    ...config.categories.filter(({id}) => categories[id] === undefined),
    ...config.services.filter(
      ({id, category}) => services[id] === undefined && categories[category] !== false,
    ),
  ].map(({id}) => id);
}
