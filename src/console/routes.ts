import {Hono} from 'hono';
import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {getCookie, setCookie} from 'hono/cookie';
import type {CookieOptions} from 'hono/utils/cookie';
import {addressOf, isSameOrigin} from '../endpoint/client.js';
import type {Ledger} from '../endpoint/ledger.js';
import type {RateLimit} from '../endpoint/rate-limit.js';
import {eventsPage} from './events-page.js';
import {isPassword} from './password.js';
import {createSessions, SESSION_TERM} from './sessions.js';
import {signInPage} from './sign-in-page.js';
import {STYLE} from './style.js';

export interface ConsoleOptions {
  readonly ledger: Ledger;
  readonly rateLimit: RateLimit;
  readonly now: () => number;
}

/** Name of the setting that holds the hash of the password. */
export const PASSWORD = 'console_password';

const COOKIE = 'soglasie_console';
const EVENTS = 100;

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** `/console/`: the latest events, for whoever knows the password. Pages without a line of script. */
export function consoleRoutes({ledger, rateLimit, now}: ConsoleOptions): Hono {
  const app = new Hono();
  const sessions = createSessions();

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Content-Security-Policy', POLICY);
    c.res.headers.set('Cache-Control', 'no-store');
    // Not `no-referrer`: browsers would then write `Origin: null` into our own forms.
    c.res.headers.set('Referrer-Policy', 'same-origin');
  });

  app.get('/style.css', (c) => c.text(STYLE, 200, {'Content-Type': 'text/css; charset=utf-8'}));
  app.get('/sign-in', (c) => c.html(signInPage()));

  app.post('/sign-in', fromHere, bodyLimit({maxSize: 4096}), async (c) => {
    const seconds = rateLimit(addressOf(c), now());
    if (seconds) {
      c.header('Retry-After', String(seconds));
      return c.html(signInPage(`Слишком много попыток. Попробуйте через ${seconds} с.`), 429);
    }
    const {password} = await c.req.parseBody();
    const stored = await ledger.setting(PASSWORD);
    if (typeof password !== 'string' || !stored || !(await isPassword(password.trim(), stored)))
      return c.html(signInPage('Неверный пароль.'), 401);
    setCookie(c, COOKIE, sessions.open(now()), {...cookieOptions(c), maxAge: SESSION_TERM});
    return c.redirect('/console/', 303);
  });

  // Everything below is for those who are signed in.
  app.use(async (c, next) => {
    if (!sessions.isOpen(getCookie(c, COOKIE), now())) return c.redirect('/console/sign-in', 303);
    await next();
  });

  app.get('/', async (c) => {
    // Without the slash the browser would not send the cookie along with relative links.
    if (!new URL(c.req.url).pathname.endsWith('/')) return c.redirect('/console/', 308);
    return c.html(eventsPage(await ledger.latest(EVENTS), EVENTS));
  });

  app.post('/sign-out', fromHere, (c) => {
    sessions.close(getCookie(c, COOKIE));
    setCookie(c, COOKIE, '', {...cookieOptions(c), maxAge: 0});
    return c.redirect('/console/sign-in', 303);
  });

  return app;
}

/** Refuses forms of other sites; all browsers write `Origin` into a POST. */
async function fromHere(c: Context, next: () => Promise<void>): Promise<Response | void> {
  const origin = c.req.header('origin');
  if (!origin || !isSameOrigin(c, origin)) return c.text('The form must be sent from this page', 403);
  await next();
}

function cookieOptions(c: Context): CookieOptions {
  const isSecure = c.req.header('origin')?.startsWith('https:') ?? false;
  return {path: '/console', httpOnly: true, sameSite: 'Strict', secure: isSecure};
}
