/** UUID version 4 (RFC 9562 §5.4). `crypto.randomUUID` exists on https only. */
export declare function uuid4(): string;
/** UUID version 7 (RFC 9562 §5.7): sorts by time, in milliseconds since the epoch. */
export declare function uuid7(now: number): string;
