import {attempt} from '../attempt.js';
import {agreedRecord} from '../core/agree.js';
import {decodeRecord} from '../core/decode.js';
import {matches, OUTBOX} from '../core/names.js';
import type {Config, ConsentRecord} from '../core/types.js';
import type {Stored} from '../effects.js';

/** The record from its two places: the cookie, and the mirror in localStorage under the same name. */
export function readRecord(config: Config): Stored {
  const {name} = config.cookie;
  // More than one where the endpoint has renewed the cookie of a wider domain for this host.
  const cookies = attempt('storage-blocked', () =>
    document.cookie.split('; ').filter((pair) => pair.startsWith(name + '=')),
  );
  const copies = [
    ...(cookies ?? []).map(
      // Percent signs that encode nothing are damage, not a missing cookie.
      (pair) => attempt('cookie-damaged', () => decodeURIComponent(pair.slice(name.length + 1))) ?? '?',
    ),
    attempt('storage-blocked', () => localStorage.getItem(name)),
  ].filter((text) => typeof text === 'string');
  const record = agreedRecord(copies.map((text) => decodeRecord(text, config, Date.now())));
  return {record, whole: !record || (copies.length > 1 && copies.every((text) => text === copies[0]))};
}

/** True where something is left from services that this record denies, or a report is unsent. */
export function hasLeftovers({services}: Config, record: ConsentRecord | null): boolean {
  const denied = services.filter(({id}) => record?.services[id] === false);
  const patterns = [OUTBOX + '*', ...denied.flatMap(({cookies, storage}) => [...cookies, ...storage])];
  return !!attempt('storage-blocked', () =>
    [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0]!),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].some((name) => matches(patterns, name)),
  );
}
