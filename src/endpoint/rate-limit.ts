import {createHmac, randomBytes} from 'node:crypto';

export interface RateLimitOptions {
  /** Requests that one client may make at once. */
  readonly burst: number;
  /** Requests that it gains back. */
  readonly perSecond: number;
}

/** Whole seconds to wait, 0 = go ahead. */
export type RateLimit = (address: string, now: number) => number;

/** More clients than this are not told apart for long: the oldest start anew. */
const MAX_CLIENTS = 50_000;

/** A token bucket for each client, in memory. Addresses are kept only as a hash whose key dies with the process. */
export function createRateLimit({burst, perSecond}: RateLimitOptions): RateLimit {
  const secret = randomBytes(32);
  const buckets = new Map<string, {tokens: number; at: number}>();
  return (address, now) => {
    const key = createHmac('sha256', secret).update(networkOf(address)).digest('base64');
    const last = buckets.get(key) ?? {tokens: burst, at: now};
    const tokens = Math.min(burst, last.tokens + (Math.max(0, now - last.at) / 1000) * perSecond);
    const isAllowed = tokens >= 1;
    buckets.delete(key); // and to the end, so that the first in the map is the oldest
    buckets.set(key, {tokens: isAllowed ? tokens - 1 : tokens, at: now});
    if (buckets.size > MAX_CLIENTS) buckets.delete(buckets.keys().next().value ?? '');
    return isAllowed ? 0 : Math.ceil((1 - tokens) / perSecond);
  };
}

/** One household has 2^64 addresses in IPv6: they count as one. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
