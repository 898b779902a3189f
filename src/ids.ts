/** UUID version 4 (RFC 9562 §5.4). `crypto.randomUUID` exists on https only. */
export function uuid4(): string {
  return uuid(crypto.getRandomValues(new Uint8Array(16)), 4);
}

/** UUID version 7 (RFC 9562 §5.7): sorts by time, in milliseconds since the epoch. */
export function uuid7(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (40 - 8 * i)) % 256;
  return uuid(bytes, 7);
}

function uuid(bytes: Uint8Array, version: number): string {
  bytes[6] = (bytes[6]! & 15) | (version << 4);
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
