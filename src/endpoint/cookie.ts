import {isObject} from '../core/guards.js';

/** Where the library keeps its record in the browser. */
export interface CookieOptions {
  readonly name: string;
  readonly domain: string | null;
  readonly path: string;
}

export const COOKIE: CookieOptions = {name: 'consent_soglasie', domain: null, path: '/'};

/**
 * `Set-Cookie` with the record that this very request carried and the rest of its term: Safari deletes after 7 days what a
 * script wrote, and keeps what a server sets (https://webkit.org/blog/8613/). Only ever an echo: a record that
 * is gone from the browser does not come back from here. Where a slow answer overtakes a newer decision, the page's mirror of
 * the record is the later one and wins.
 */
export function renewedCookie(
  header: string | undefined,
  {name, domain, path}: CookieOptions,
  {now, isSecure}: {now: number; isSecure: boolean},
): string | undefined {
  const values = new Set(valuesOf(header ?? '', name));
  const [value] = values;
  // Two different ones: which is the record cannot be told here.
  if (value === undefined || values.size > 1) return;
  const record = decode(value);
  if (!record || record.expiresAt <= now) return;
  const attributes = [
    `${name}=${encodeURIComponent(record.text)}`,
    `Path=${path}`,
    ...(domain ? [`Domain=${domain}`] : []),
    `Max-Age=${Math.floor((record.expiresAt - now) / 1000)}`,
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ];
  return attributes.join('; ');
}

function valuesOf(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => pair.slice(name.length + 1));
}

function decode(value: string): {text: string; expiresAt: number} | undefined {
  try {
    const text = decodeURIComponent(value);
    const data: unknown = JSON.parse(text);
    if (isObject(data) && data.v === 1 && Number.isSafeInteger(data.exp))
      return {text, expiresAt: (data.exp as number) * 1000};
  } catch {
    return; // noise is an expected value here
  }
}
