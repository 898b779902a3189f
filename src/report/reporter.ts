import type {ConsentEvent} from '../core/event.js';
import type {Report} from '../effects.js';
import {createOutbox, type Unsent} from './outbox.js';

/** The endpoint will never take these, however often they are sent. */
const FINAL = [400, 413, 415, 422];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Sends events, and keeps those that could not be sent. */
export interface Reporter {
  post(report: Report): void;
  /** Sends what earlier pages could not, one by one. */
  retry(): Promise<void>;
}

/**
 * Posts events to the site's endpoint: kept first, sent with `keepalive`, forgotten only when the endpoint has it. So an event
 * is delivered at least once; its `recordId` lets the endpoint record it exactly once.
 *
 * @param endpoint empty = report nowhere
 * @param eventOf puts a draft into the words of an event
 * @param reportError told when the endpoint refuses an event for good
 */
export function createReporter(
  endpoint: string,
  eventOf: (report: Report) => ConsentEvent,
  reportError: (code: string, message: string) => void,
): Reporter {
  const outbox = createOutbox(eventOf);

  const send = async ({event, tries}: Unsent) => {
    // The next page tries again, the ones after it later and later: 1, 3, 7 … minutes, at most a day.
    outbox.keep({event, tries: tries + 1, next: Date.now() + Math.min(MINUTE * (2 ** tries - 1), DAY)});
    // Cross-origin JSON as plain text needs no preflight, which may be lost when the page is left.
    const sameOrigin = new URL(endpoint, location.href).origin === location.origin;
    const {ok, status} = await fetch(endpoint, {
      method: 'POST',
      headers: {'Content-Type': sameOrigin ? 'application/json' : 'text/plain'},
      body: JSON.stringify(event),
      keepalive: true,
    });
    const final = FINAL.includes(status);
    if (ok || final) outbox.remove(event.recordId);
    if (final) reportError('event-refused', `${endpoint} ${status}`);
  };

  const sending = new Set<string>();
  const trySend = async (unsent: Unsent) => {
    const {recordId} = unsent.event;
    if (sending.has(recordId)) return;
    sending.add(recordId);
    await send(unsent).catch(() => {}); // offline, blocked, or no address at all: it waits in the outbox
    sending.delete(recordId);
  };

  return {
    post(report) {
      if (endpoint) void trySend({event: eventOf(report), tries: 0, next: 0});
    },
    async retry() {
      for (const unsent of endpoint ? outbox.list() : []) {
        const wait = unsent.next - Date.now();
        // More than a day is none of ours: the clock was wrong then.
        if (!(wait > 0 && wait <= DAY)) await trySend(unsent);
      }
    },
  };
}
