import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
// @ts-expect-error -- a plain script without types
import {resolveEngines} from '../../../scripts/engines.mjs';
import {openChromium, openFirefox} from '../harness/engines/puppeteer.js';
import {localSite, type LocalSite} from '../harness/engines/site.js';
import type {Engine, Tab, Visitor} from '../harness/engines/tab.js';
import {openWebKit, type WebKitFiles} from '../harness/engines/webkit.js';
import {page, pause, until} from '../harness/world.js';

const NONCE = 'bm9uY2U';
const nonce = ` nonce="${NONCE}"`;

const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'none'",
  "img-src 'self' data: http://localhost:*",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html soglasie',
].join('; ');

/** Takes down what a story asks for afterwards. */
const NOTES = `<script${nonce}>
  window.order = [];
  window.shown = [];
  window.violated = [];
  addEventListener('pageshow', ({persisted}) => shown.push(persisted));
  addEventListener('securitypolicyviolation', (event) =>
    violated.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));
</script>`;

const HELD = `
<script${nonce} type="text/plain" data-category="analytics">order.push('first');</script>
<script${nonce} type="text/plain" data-category="analytics" data-src="/second.js"></script>
<script${nonce} type="text/plain" data-category="analytics">order.push('third');</script>
<script${nonce} type="text/plain" data-category="!analytics">order.push('refused');</script>
<p><a href="#soglasie-settings">Настройки cookie</a></p>`;

const FORM = `<form id="order"><label>Имя <input name="name"></label>
  <soglasie-checkbox name="consent" purpose="order" required></soglasie-checkbox><button>Отправить</button></form>`;

function pagesOf(vendor: string) {
  const config = {
    profile: 'kz',
    policyUrl: '/privacy',
    endpoint: '/consent-events',
    services: {
      'stand-in': {
        ...{category: 'analytics', title: 'Счётчик', vendor: 'ТОО «Пример»', src: vendor},
        ...{cookies: ['_seen'], storage: ['_seen']},
      },
    },
  };
  const head = `${NOTES}<script type="application/json" id="soglasie-config"${nonce}>${JSON.stringify(config)}</script>
    <script src="/soglasie/soglasie.js"${nonce}></script>`;
  const html = page({head, body: HELD});
  return {
    '/': html,
    '/other': html,
    '/form': page({head, body: FORM}),
    '/strict': {html: page({head, body: HELD + FORM}), headers: {'content-security-policy': POLICY}},
    '/second.js': {html: `order.push('second');`, headers: {'content-type': 'text/javascript'}},
  };
}

/** What the pages take down. */
interface Notes {
  readonly order: string[];
  readonly shown: boolean[];
  readonly violated: string[];
}

const notes = (tab: Tab) =>
  tab.evaluate((): Notes => {
    const {order, shown, violated} = window as unknown as Notes;
    return {order, shown, violated};
  });
const status = (tab: Tab) => tab.evaluate(() => window.soglasie.status);
const isGranted = (tab: Tab) => tab.evaluate(() => window.soglasie.isGranted('stand-in'));
const keys = (tab: Tab) => tab.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const isAsked = (tab: Tab) => until('the notice is on the screen', () => tab.offers('accept-all'));
const isLeft = (tab: Tab) =>
  until('the notice is gone', () =>
    tab.evaluate(() => !document.querySelector('[data-action="accept-all"]')?.getClientRects()[0]),
  );
/** What runs after a grant, in the order in which it must. */
const ranInOrder = (tab: Tab) =>
  until('what was held has run in order', async () => {
    const {order} = await notes(tab);
    return (
      order.includes('vendor') && order.filter((each) => each !== 'vendor').join() === 'first,second,third'
    );
  });

const {firefox, webkit} = resolveEngines() as {firefox?: string; webkit?: WebKitFiles};
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Chromium: () => openChromium(),
  ...(firefox && {Firefox: () => openFirefox(firefox)}),
  ...(webkit && {WebKit: () => openWebKit(webkit)}),
};

for (const [name, open] of Object.entries(engines))
  describe(`a page in ${name}`, () => {
    let engine: Engine;
    let site: LocalSite;
    let visitor: Visitor;

    before(async () => {
      engine = await open();
    });
    beforeEach(async () => {
      site = await localSite(pagesOf);
      visitor = await engine.visitor();
    });
    afterEach(() => site.close());
    after(() => engine.close());

    const arrive = async (path = '/') => {
      const tab = await visitor.open(site.url + path);
      await isAsked(tab);
      return tab;
    };
    /** A page that still waits for a file is not kept for coming back. */
    const hasAll = (tab: Tab) =>
      until('all files are here', () =>
        tab.evaluate(() =>
          performance.getEntriesByType('resource').some(({name}) => name.includes('soglasie-follow-up')),
        ),
      );
    const vendorWasAsked = () => site.asked.some((path) => path.startsWith('localhost/'));
    /** Distinct: the page may be left before an answer is there, and the same event is then sent again. */
    const events = () => [...new Map(site.posts.map((post) => [post.recordId, post])).values()];

    it('asks no vendor for anything and stores nothing before the choice', async () => {
      const tab = await arrive();

      await tab.press('Escape');
      await tab.evaluate(() => scrollTo(0, 9999));
      await pause(1000);

      assert.deepEqual(
        site.asked.filter((path) => !/^127\.0\.0\.1\/($|soglasie\/)/.test(path)),
        [],
      );
      assert.deepEqual(await visitor.cookies(tab), []);
      assert.deepEqual(await keys(tab), []);
      assert.deepEqual((await notes(tab)).order, []);
      assert.equal(await tab.offers('reject-all'), true);
    });

    it('runs what is held in order after acceptance, posts one event, and remembers it', async () => {
      const tab = await arrive();

      await tab.choose('accept-all');
      await isLeft(tab);
      await ranInOrder(tab);
      await until('the event is posted', () => site.posts.length > 0);
      await tab.reload();
      await ranInOrder(tab);
      await pause(500);

      assert.equal(await status(tab), 'valid');
      assert.equal(await tab.offers('accept-all'), false);
      assert.deepEqual(
        site.posts.map(({event, method, action}) => [event, method, action]),
        [['given', 'banner', 'accept-all']],
      );
      assert.match(site.posts[0]?.text?.hash ?? '', /^sha256-/);
      assert.ok((await visitor.cookies(tab)).includes('consent_soglasie'));
    });

    it('runs nothing after a refusal but what waits for it, and does not ask again', async () => {
      const tab = await arrive();

      await tab.choose('reject-all');
      await isLeft(tab);
      await until('the event is posted', () => site.posts.length > 0);
      await tab.reload();
      await until('what waits for a refusal runs', async () => (await notes(tab)).order[0] === 'refused');
      await pause(500);

      assert.deepEqual((await notes(tab)).order, ['refused']);
      assert.equal(vendorWasAsked(), false);
      assert.equal(await tab.offers('accept-all'), false);
      assert.deepEqual(await visitor.cookies(tab), ['consent_soglasie']);
      assert.deepEqual(
        events().map(({event}) => event),
        ['refused'],
      );
    });

    it('shows enough of the second layer to choose in it, and keeps what is chosen there', async () => {
      const tab = await arrive();

      await tab.choose('settings');
      await until('the preferences are open', () => tab.offers('save'));
      const share = await tab.evaluate(() => {
        const dialog = document.querySelector('soglasie-preferences')?.shadowRoot?.querySelector('dialog');
        return (dialog?.getBoundingClientRect().height ?? 0) / innerHeight;
      });
      await tab.click('#c-analytics');
      await tab.choose('save');
      await ranInOrder(tab);
      await until('the event is posted', () => site.posts.length > 0);

      assert.ok(share > 0.6, `${share} of the window`);
      assert.deepEqual(
        site.posts.map(({method, action}) => [method, action]),
        [['preferences', 'save']],
      );
    });

    it('forgets what the vendor left, and runs nothing any more, after a withdrawal', async () => {
      const tab = await arrive();
      await tab.choose('accept-all');
      await ranInOrder(tab);
      assert.ok((await visitor.cookies(tab)).includes('_seen'));

      await tab.click('a[href="#soglasie-settings"]');
      await until('the preferences are open', () => tab.offers('withdraw'));
      await tab.choose('withdraw');
      await until('the page is loaded anew', async () => (await notes(tab)).order.join() === 'refused');
      await until('all is posted', () => events().length === 2);

      assert.deepEqual(await visitor.cookies(tab), ['consent_soglasie']);
      assert.deepEqual(
        (await keys(tab)).filter((key) => key === '_seen'),
        [],
      );
      assert.deepEqual(
        events().map(({event}) => event),
        ['given', 'withdrawn'],
      );
    });

    it('follows at once what is chosen, and withdrawn, in another tab', async () => {
      const tab = await arrive();
      const other = await arrive('/other');

      await other.choose('accept-all');
      await isLeft(tab);
      await ranInOrder(tab);
      await other.evaluate(() => window.soglasie.withdraw());
      await until('the first tab is loaded anew', async () => (await notes(tab)).order.join() === 'refused');

      assert.equal(await isGranted(tab), false);
      assert.equal(await tab.offers('accept-all'), false);
      await until('the deciding tab posts', () => events().length === 2);
      assert.deepEqual(new Set(events().map(({scope}) => scope.path)), new Set(['/other']));
    });

    it('follows what was chosen on the page that it comes back from', async () => {
      const tab = await arrive();
      await hasAll(tab);
      await tab.controls.go(site.url + '/other');
      await isAsked(tab);

      await tab.choose('accept-all');
      await ranInOrder(tab);
      await tab.back();
      await until('the first page is back', () => tab.evaluate(() => location.pathname === '/'));
      await ranInOrder(tab);
      await isLeft(tab);

      assert.deepEqual((await notes(tab)).shown, [false, true], 'it came back as it was');
      assert.equal(await isGranted(tab), true);
    });

    it('stops what was withdrawn on the page that it comes back from', async () => {
      const tab = await arrive();
      await tab.choose('accept-all');
      await ranInOrder(tab);
      await tab.evaluate(() =>
        document.addEventListener('soglasie-change', (event) => event.preventDefault()),
      );
      await hasAll(tab);
      await tab.controls.go(site.url + '/other');
      await ranInOrder(tab);

      await tab.evaluate(() => window.soglasie.withdraw());
      await until('the other page is loaded anew', async () => (await notes(tab)).order.join() === 'refused');
      await tab.back();
      await until('the first page is back', () => tab.evaluate(() => location.pathname === '/'));
      await until('it follows', async () => !(await isGranted(tab)));

      assert.deepEqual((await notes(tab)).shown, [false, true], 'it came back as it was');
      await until(
        'what the vendor left is gone',
        async () => !(await visitor.cookies(tab)).includes('_seen'),
      );
    });

    it('lets the keyboard alone reach, open, leave and refuse', async () => {
      const tab = await arrive();
      const focused = () =>
        tab.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return (element as HTMLElement | null)?.dataset.action ?? null;
        });
      const tabTo = async (action: string) => {
        const met: (string | null)[] = [];
        while (met.length < 12 && met.at(-1) !== action) {
          await tab.press('Tab');
          met.push(await focused());
        }
        return met.filter((each) => each !== null);
      };

      assert.equal(await focused(), null, 'the notice takes no focus');
      assert.deepEqual(await tabTo('settings'), ['reject-all', 'accept-all', 'settings']);
      await tab.press('Enter');
      await until('the preferences are open', () => tab.offers('save'));
      await tab.press('Escape');
      await until('the preferences are closed', async () => !(await tab.offers('save')));

      assert.equal(await status(tab), 'unset');
      assert.deepEqual(await visitor.cookies(tab), []);
      assert.equal(await tab.offers('reject-all'), true);
      assert.equal(await focused(), 'settings', 'the focus is back');

      await tab.reload();
      await isAsked(tab);
      await tabTo('reject-all');
      await tab.press('Enter');
      await isLeft(tab);

      assert.equal(await status(tab), 'valid');
      assert.equal(await isGranted(tab), false);
    });

    it('holds a form without the tick, sends its number with it, and forgets it at a reset', async () => {
      const tab = await arrive('/form');
      await tab.choose('reject-all');
      await until('the box is there', () =>
        tab.evaluate(() => !!document.querySelector('soglasie-checkbox')?.shadowRoot?.querySelector('input')),
      );
      const form = () =>
        tab.evaluate(() => {
          const form = document.querySelector('form') as HTMLFormElement;
          const sent = new FormData(form).get('consent');
          return {valid: form.checkValidity(), sent, invalid: form.querySelectorAll(':invalid').length};
        });

      assert.deepEqual(await form(), {valid: false, sent: null, invalid: 1});
      await tab.click('input[part=box]');
      const ticked = await form();
      assert.deepEqual([ticked.valid, ticked.invalid], [true, 0]);
      assert.match(String(ticked.sent), /^[\da-f]{8}-[\da-f]{4}-7/);
      await tab.evaluate(() => (document.querySelector('form') as HTMLFormElement).reset());
      assert.deepEqual(await form(), {valid: false, sent: null, invalid: 1});
      await tab.click('input[part=box]');
      await tab.evaluate(() => {
        const form = document.querySelector('form') as HTMLFormElement;
        form.addEventListener('submit', (event) => event.preventDefault());
        form.requestSubmit();
        window.soglasie.collect(form);
      });
      await until('the event is posted', () => events().some(({kind}) => kind === 'form'));

      const [event] = events().filter(({kind}) => kind === 'form');
      assert.deepEqual([event?.event, event?.purpose, event?.fields], ['given', 'order', ['name']]);
    });

    it('violates nothing of a strict policy with Trusted Types, and runs what carries the nonce', async () => {
      const tab = await arrive('/strict');

      await until('the box is there', () =>
        tab.evaluate(() => !!document.querySelector('soglasie-checkbox')?.shadowRoot?.querySelector('input')),
      );
      await tab.click('a[href="#soglasie-settings"]');
      await until('the preferences are open', () => tab.offers('save'));
      await tab.choose('accept-all');
      await ranInOrder(tab);

      assert.deepEqual((await notes(tab)).violated, []);
      const enforced = await tab.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<b>text</b>';
          return false;
        } catch {
          return true;
        }
      });
      assert.equal(enforced, await tab.evaluate(() => 'trustedTypes' in window));
    });
  });
