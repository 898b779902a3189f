import Cookies from 'js-cookie';
import {attempt} from '../attempt.js';
import {encodeRecord} from '../core/encode.js';
import type {Config, ConsentRecord} from '../core/types.js';

/**
 * Writes the record to its two places; `null` removes it from both. A copy that is right already is left alone: it may be
 * the server's, which outlives one that a script has set.
 */
export function writeRecord({cookie}: Config, record: ConsentRecord | null): void {
  const {name, path, domain} = cookie;
  const attributes = {path, sameSite: 'Lax', secure: location.protocol === 'https:'} as const;
  // js-cookie leaves a plus sign as it is, which some backends read as a space.
  const host = Cookies.withConverter({read: decodeURIComponent, write: encodeURIComponent}).withAttributes(
    attributes,
  );
  const cookies = domain ? host.withAttributes({domain}) : host;
  const text = record && encodeRecord(record);
  attempt('storage-blocked', () => {
    // The endpoint renews a cookie for its own host alone: beside one of a wider domain that is a second, older copy.
    if (domain || !record) host.remove(name);
    if (!record) cookies.remove(name);
    else if (cookies.get(name) !== text) cookies.set(name, text!, {expires: new Date(record.expiresAt)});
  });
  attempt('storage-blocked', () => (text ? localStorage.setItem(name, text) : localStorage.removeItem(name)));
}
