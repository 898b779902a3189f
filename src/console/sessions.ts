import {createHash, randomBytes} from 'node:crypto';

/** Who is signed in. In memory: a restart signs everybody out. */
export interface Sessions {
  /** A new session; answers its token, which is kept only as a hash. */
  open(now: number): string;
  isOpen(token: string | undefined, now: number): boolean;
  close(token: string | undefined): void;
}

/** Seconds: a working day. */
export const SESSION_TERM = 12 * 3600;

/** More sign-ins than this end the oldest session. */
const MAX_SESSIONS = 100;

export function createSessions(): Sessions {
  const expiries = new Map<string, number>();
  return {
    open(now) {
      const token = randomBytes(32).toString('base64url');
      expiries.set(hashOfToken(token), now + SESSION_TERM * 1000);
      if (expiries.size > MAX_SESSIONS) expiries.delete(expiries.keys().next().value ?? '');
      return token;
    },
    isOpen: (token, now) => token !== undefined && (expiries.get(hashOfToken(token)) ?? 0) > now,
    close: (token) => void (token && expiries.delete(hashOfToken(token))),
  };
}

function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
