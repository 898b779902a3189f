import {attempt} from '../attempt.js';
import type {ConsentRecord} from '../core/types.js';

const KEY = 'soglasie.once';

/**
 * Addresses of the frames that the visitor has loaded once, in this tab. The list begins with the time of the decision that
 * was in force then: after another one, wherever it was made, the list is void.
 */
export function readOnce(record: ConsentRecord | null): readonly string[] {
  const list: unknown = attempt('storage-blocked', () => JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
  const [decidedAt, ...addresses] = Array.isArray(list) ? (list as unknown[]) : [];
  return decidedAt === timeOf(record) ? addresses.filter((address) => typeof address === 'string') : [];
}

/** Remembers these and no others. */
export function writeOnce(addresses: readonly string[], record: ConsentRecord | null): void {
  attempt('storage-blocked', () =>
    addresses[0]
      ? sessionStorage.setItem(KEY, JSON.stringify([timeOf(record), ...new Set(addresses)]))
      : sessionStorage.removeItem(KEY),
  );
}

function timeOf(record: ConsentRecord | null): number {
  return record?.decidedAt ?? 0;
}
