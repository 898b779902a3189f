import {Hono} from 'hono';
import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {parseEvent} from '../core/event-schema.js';
import type {Issue} from '../core/types.js';
import {addressOf, isSameOrigin} from './client.js';
import {renewedCookie} from './cookie.js';
import type {CookieOptions} from './cookie.js';
import {hashOf} from './hash.js';
import type {Ledger} from './ledger.js';
import type {RateLimit} from './rate-limit.js';

export interface ConsentEventsOptions {
  readonly ledger: Ledger;
  /** Origins whose events are taken, as browsers write them. */
  readonly origins: ReadonlySet<string>;
  readonly cookie: CookieOptions;
  readonly rateLimit: RateLimit;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

const MAX_BYTES = 32 * 1024;

/** Seconds after which a client asks again when the database is away. */
const RETRY_AFTER = 30;

/** `POST /consent-events`: one event in, one acknowledgement out; contract of the endpoint. */
export function consentEvents(options: ConsentEventsOptions): Hono {
  const {ledger, origins, cookie, rateLimit, now, log} = options;
  const app = new Hono();

  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Origin');
    const origin = c.req.header('origin');
    if (!origin || !origins.has(origin)) return await next();
    // On every answer: a page that may not read a 400 would take it for a broken network and send it again for ever.
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', 'Retry-After');
    await next();
  });

  app.options('/', (c) => {
    if (!origins.has(c.req.header('origin') ?? '')) return refuse(c, 403, originIssue(c));
    c.header('Access-Control-Allow-Methods', 'POST');
    c.header('Access-Control-Allow-Headers', 'Content-Type');
    c.header('Access-Control-Max-Age', '86400');
    return c.body(null, 204);
  });

  app.post(
    '/',
    async (c, next) => {
      const seconds = rateLimit(addressOf(c), now());
      if (seconds) return busy(c, 429, seconds, 'too many requests from this address');
      if (!origins.has(c.req.header('origin') ?? '')) return refuse(c, 403, originIssue(c));
      if (!isReadable(c)) return refuse(c, 415, {path: '', message: 'application/json or text/plain'});
      await next();
    },
    bodyLimit({
      maxSize: MAX_BYTES,
      onError: (c) => refuse(c, 413, {path: '', message: `at most ${MAX_BYTES} bytes`}),
    }),
    async (c) => {
      const json = parseJson(await c.req.arrayBuffer());
      if (!json) return refuse(c, 400, {path: '', message: 'one JSON object in UTF-8'});

      const parsed = parseEvent(json.value);
      if ('issues' in parsed) return refuse(c, 400, ...parsed.issues);

      const {event} = parsed;
      const origin = c.req.header('origin') ?? '';
      if (event.scope.origin !== origin)
        return refuse(c, 403, {path: 'scope.origin', message: `the origin of the page: ${origin}`});

      const hash = event.text && hashOf(event.text.content);
      if (event.text?.hash && event.text.hash !== hash)
        return refuse(c, 400, {path: 'text.hash', message: 'the SHA-256 of the UTF-8 bytes of text.content'});

      const receivedAt = await ledger.insertEvent(event, hash).catch((error: unknown) => {
        log(`an event was not stored: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (!receivedAt) return busy(c, 503, RETRY_AFTER, 'the event could not be stored; send it again');
      if (receivedAt === 'conflict')
        return refuse(c, 422, {
          path: 'recordId',
          message: 'another event is recorded under this id; it stays',
        });

      const renewed =
        isSameOrigin(c, origin) &&
        renewedCookie(c.req.header('cookie'), cookie, {now: now(), isSecure: origin.startsWith('https:')});
      if (renewed) c.header('Set-Cookie', renewed);
      return c.json({recordId: event.recordId, receivedAt: receivedAt.toISOString()}, 202);
    },
  );

  app.all('/', (c) => {
    c.header('Allow', 'POST, OPTIONS');
    return refuse(c, 405, {path: '', message: 'POST'});
  });

  return app;
}

function refuse(c: Context, status: ContentfulStatusCode, ...issues: readonly Issue[]): Response {
  return c.json({issues}, status);
}

function busy(c: Context, status: 429 | 503, seconds: number, message: string): Response {
  c.header('Retry-After', String(seconds));
  return refuse(c, status, {path: '', message});
}

function originIssue(c: Context): Issue {
  const origin = c.req.header('origin');
  const message = origin
    ? `events from ${origin} are not taken here; the server must be started with --origin ${origin}`
    : 'the Origin header is missing';
  return {path: 'scope.origin', message};
}

/** `text/plain` spares cross-origin pages the preflight, which a page that is being left has no time for. */
function isReadable(c: Context): boolean {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';');
  return (
    ['application/json', 'text/plain'].includes(type.trim().toLowerCase()) &&
    !c.req.header('content-encoding')
  );
}

function parseJson(bytes: ArrayBuffer): {value: unknown} | undefined {
  try {
    // Broken bytes are refused, not replaced: the hash is over what was shown.
    return {value: JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))};
  } catch {
    return; // noise is an expected value here
  }
}
