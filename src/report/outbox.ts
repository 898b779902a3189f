import type {ConsentEvent} from '../core/event.js';
import {isObject} from '../core/guards.js';

/** An event that waits for its delivery. */
export interface Unsent {
  readonly event: ConsentEvent;
  /** How often it was tried. */
  readonly tries: number;
  /** Not before this time; milliseconds since the epoch. */
  readonly next: number;
}

const PREFIX = 'soglasie.outbox.';

/** Over this many the oldest goes first: an endpoint that never answers must not fill the visitor's storage. */
const LIMIT = 50;

/** Unsent events in localStorage, one key each, so that tabs do not overwrite one another's. Blocked storage keeps nothing. */
export const outbox = {
  keep(unsent: Unsent): void {
    attempt(() => {
      localStorage.setItem(PREFIX + unsent.event.recordId, JSON.stringify(unsent));
      // Record ids sort by time.
      for (const key of keys().slice(0, -LIMIT)) localStorage.removeItem(key);
    });
  },

  remove(recordId: string): void {
    attempt(() => localStorage.removeItem(PREFIX + recordId));
  },

  /** Oldest first. What is no event of ours is dropped. */
  list(): Unsent[] {
    return (attempt(keys) ?? []).flatMap((key) => {
      const unsent = attempt(() => JSON.parse(localStorage.getItem(key)!) as unknown);
      if (
        isObject(unsent) &&
        isObject(unsent.event) &&
        PREFIX + unsent.event.recordId === key &&
        Number.isInteger(unsent.tries)
      )
        return unsent as unknown as Unsent;
      attempt(() => localStorage.removeItem(key));
      return [];
    });
  },
};

function keys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .sort();
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined; // blocked or full: the event then has its one try on this page
  }
}
