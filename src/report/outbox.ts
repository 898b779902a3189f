import {attempt} from '../attempt.js';
import type {ConsentEvent} from '../core/event.js';
import {isObject} from '../core/guards.js';
import {OUTBOX} from '../core/names.js';
import type {Report} from '../effects.js';

/** An event that waits for its delivery. */
export interface Unsent {
  readonly event: ConsentEvent;
  /** How often it was tried. */
  readonly tries: number;
  /** Not before this time; milliseconds since the epoch. */
  readonly next: number;
}

/** Over this many the oldest goes first: an endpoint that never answers must not fill the visitor's storage. */
const LIMIT = 50;

/**
 * Unsent events in localStorage, one key each, so that tabs do not overwrite one another's. Where that is blocked or full, an
 * event has its one try on this page.
 *
 * @param eventOf puts the loader's drafts into the words of an event
 */
export function createOutbox(eventOf: (report: Report) => ConsentEvent) {
  const read = (key: string): Unsent | undefined => {
    const {tries = 0, next = 0, ...report} = JSON.parse(localStorage.getItem(key)!) as Unsent & Report;
    if (!isObject(report) || !Number.isInteger(tries)) return;
    const event = eventOf(report);
    return isObject(event) && OUTBOX + event.recordId === key ? {event, tries, next} : undefined;
  };

  return {
    keep(unsent: Unsent): void {
      attempt('storage-blocked', () => {
        localStorage.setItem(OUTBOX + unsent.event.recordId, JSON.stringify(unsent));
        // Record ids sort by time.
        for (const key of keys().slice(0, -LIMIT)) localStorage.removeItem(key);
      });
    },

    remove(recordId: string): void {
      attempt('storage-blocked', () => localStorage.removeItem(OUTBOX + recordId));
    },

    /** Oldest first. What is no event of ours is dropped. */
    list(): Unsent[] {
      return (attempt('storage-blocked', keys) ?? []).flatMap((key) => {
        const unsent = attempt('outbox-damaged', () => read(key));
        if (!unsent) attempt('storage-blocked', () => localStorage.removeItem(key));
        return unsent ?? [];
      });
    },
  };
}

function keys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(OUTBOX))
    .sort();
}
