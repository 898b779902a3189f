import {Hono} from 'hono';
import {consoleRoutes} from '../console/routes.js';
import {consentEvents} from './consent-events.js';
import {COOKIE} from './cookie.js';
import type {CookieOptions} from './cookie.js';
import type {Ledger} from './ledger.js';
import {createRateLimit} from './rate-limit.js';
import type {RateLimitOptions} from './rate-limit.js';
import {libraryFiles, siteFiles} from './static.js';

export interface AppOptions {
  readonly ledger: Ledger;
  /** Origins whose events are taken, as browsers write them: `https://example.kz`. */
  readonly origins: ReadonlySet<string>;
  /** Folder of the built library, served at `/soglasie/`. */
  readonly dist: string;
  /** Folder of pages, served at `/`. */
  readonly site?: string | undefined;
  readonly cookie?: CookieOptions;
  readonly rate?: RateLimitOptions;
  readonly signInRate?: RateLimitOptions;
  readonly now?: () => number;
  readonly log?: (line: string) => void;
}

/** A school's whole class sits behind one address. */
const RATE: RateLimitOptions = {burst: 300, perSecond: 5};

/** A person who mistypes; a guesser gets 1,440 tries a day at a password of 99 bits. */
const SIGN_IN_RATE: RateLimitOptions = {burst: 5, perSecond: 1 / 60};

/** Everything the server answers. */
export function createApp(options: AppOptions): Hono {
  const {ledger, origins, dist, site, cookie = COOKIE, now = Date.now, log = () => {}} = options;
  // Not strict: `/console/` and `/console` are one route.
  const app = new Hono({strict: false});

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });

  const rateLimit = createRateLimit(options.rate ?? RATE);
  app.route('/consent-events', consentEvents({ledger, origins, cookie, rateLimit, now, log}));
  app.route('/soglasie', libraryFiles(dist));

  const signInLimit = createRateLimit(options.signInRate ?? SIGN_IN_RATE);
  app.route('/console', consoleRoutes({ledger, rateLimit: signInLimit, now}));

  app.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      await ledger.check();
      return c.json({status: 'ok', version: __VERSION__});
    } catch (error) {
      log(`the database does not answer: ${error instanceof Error ? error.message : String(error)}`);
      return c.json({status: 'database unavailable', version: __VERSION__}, 503);
    }
  });

  if (site) app.route('/', siteFiles(site));

  app.notFound((c) => c.text('Not found', 404));
  app.onError((error, c) => {
    log(`${c.req.method} ${c.req.routePath}: ${error.stack ?? error.message}`);
    return c.text('Internal error', 500);
  });
  return app;
}
