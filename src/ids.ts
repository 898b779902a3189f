/** UUID version 4 (RFC 9562 §5.4). `crypto.randomUUID` exists on https only. */
export function uuid4(): string {
  const random = crypto.getRandomValues(new Uint8Array(36));
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit, at: number) =>
    (+digit ^ (random[at]! & (15 >> (+digit / 4)))).toString(16),
  );
}

/** UUID version 7 (RFC 9562 §5.7): sorts by time, in milliseconds since the epoch. */
export function uuid7(now: number): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid4().slice(15)}`;
}
