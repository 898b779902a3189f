import {attempt} from '../attempt.js';
import {encodeRecord} from '../core/encode.js';
import type {Config, ConsentRecord} from '../core/types.js';

/**
 * Writes the record to its two places; `null` removes it from both. A cookie that is right already is left alone: it may be
 * the server's, which outlives one that a script has set.
 *
 * @returns true if one of the two has it
 */
export function writeRecord({cookie: {name, path, domain}}: Config, record: ConsentRecord | null): boolean {
  const text = record ? encodeRecord(record) : '';
  const pair = name + '=' + encodeURIComponent(text);
  const set = (pair: string, scope: string, until: number) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${pair}${scope}; Path=${path}; Expires=${new Date(until).toUTCString()}; SameSite=Lax${secure}`;
  };
  attempt('storage-blocked', () => {
    // The endpoint renews a cookie for its own host alone: beside one of a wider domain that is a second, older copy.
    if (domain || !record) set(name + '=', '', 0);
    if (!document.cookie.split('; ').includes(pair))
      set(pair, domain && '; Domain=' + domain, record?.expiresAt ?? 0);
  });
  const isMirrored = attempt('storage-blocked', () => {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return !!text;
  });
  const isThere = () => attempt('storage-blocked', () => document.cookie.split('; ').includes(pair));
  return !!record && (isMirrored ?? isThere() ?? false);
}
