import {attempt} from '../attempt.js';
import {agreedRecord} from '../core/agree.js';
import {decodeRecord} from '../core/decode.js';
import type {Config, ConsentRecord} from '../core/types.js';
import type {Stored} from '../effects.js';

/** The record from its two places: the cookie, and the mirror in localStorage under the same name. */
export function readRecord(config: Config): Stored {
  const {name} = config.cookie;
  const cookie = attempt('storage-blocked', () =>
    document.cookie.split('; ').find((pair) => pair.startsWith(name + '=')),
  );
  const copies = [
    // Percent signs that encode nothing are damage, not a missing cookie.
    cookie && (attempt('cookie-damaged', () => decodeURIComponent(cookie.slice(name.length + 1))) ?? '?'),
    attempt('storage-blocked', () => localStorage.getItem(name)),
  ].filter(isText);
  const record = agreedRecord(copies.map((text) => decodeRecord(text, config, Date.now())));
  return {record, whole: !record || (copies.length > 1 && copies[0] === copies[1])};
}

/** Removes the record from both. For a decision that cannot be made, since the file that would make it does not come. */
export function clearRecord({cookie: {name, path, domain}}: Config): void {
  attempt(
    'storage-blocked',
    () => (document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && '; Domain=' + domain}`),
  );
  attempt('storage-blocked', () => localStorage.removeItem(name));
}

/**
 * True where something is left from services that this record denies, or an event is unsent: both are rare, and what deals
 * with them is brought in then.
 */
export function hasLeftovers({services}: Config, record: ConsentRecord | null): boolean | undefined {
  const prefixes = services
    .filter(({id}) => record?.services[id] === false)
    .flatMap(({cookies, storage}) => [...cookies, ...storage])
    .map((pattern) => pattern.replace('*', ''));
  return attempt('storage-blocked', () =>
    [...document.cookie.split('; '), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].some(
      (name) => ['soglasie.outbox.', ...prefixes].some((prefix) => name.startsWith(prefix)),
    ),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
