import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {ConsentEvent} from '../../src/core/event.js';
import type {Visitor} from './harness/browser.js';
import {fixtureSite, type FixtureSite, type Pages} from './harness/site.js';
import {METRIKA} from './harness/vendors.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

const CONFIG = {
  profile: 'kz',
  revision: '1',
  policyUrl: '/privacy',
  endpoint: '/consent-events',
  services: {'yandex-metrika': {id: 12345678}},
};

const HELD = `
<script type="text/plain" data-category="analytics">document.body.dataset.inline = 'ran';</script>
<script type="text/plain" data-category="analytics" data-src="/held.js"></script>
<a href="#soglasie-settings">Настройки</a>`;

/** Our tag under an inline configuration. */
const install = (config: unknown = CONFIG, attributes = '') =>
  `<script type="application/json" id="soglasie-config"${attributes}>${
    typeof config === 'string' ? config : JSON.stringify(config)
  }</script><script src="/soglasie/soglasie.js"${attributes}></script>`;

const PLAIN = page({head: install(), body: HELD});

describe('a page that makes life hard', () => {
  let world: World;
  let site: FixtureSite;

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  /** A site of these pages at the usual host. */
  function build(pages: Pages, host = HOST): FixtureSite {
    site = fixtureSite(pages);
    world.vendors.host(host, site.handle);
    world.vendors.requests.length = 0;
    return site;
  }

  async function arrive(path = '/', address = SITE): Promise<Visitor> {
    const visitor = await world.visitor();
    await visitor.page.goto(address + path);
    return visitor;
  }

  const inlineRan = ({page: tab}: Visitor) => tab.evaluate(() => document.body.dataset.inline === 'ran');
  const metrikaSends = () => world.vendors.to(METRIKA).some(({path}) => path.includes('hit.gif'));

  describe('with blocked cookies and storage', () => {
    const blockStorage = () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(Document.prototype, 'cookie', {get: refuse, set: refuse});
      Object.defineProperty(window, 'localStorage', {get: refuse});
      Object.defineProperty(window, 'sessionStorage', {get: refuse});
    };

    it('takes the choice for this page, and asks again on the next', async () => {
      build({'/': PLAIN});
      const visitor = await world.visitor();
      await visitor.page.addInitScript(blockStorage);
      await visitor.page.goto(SITE);

      await visitor.choose('accept-all');
      await until('the held script runs', () => inlineRan(visitor));
      await until('the event is posted', () => site.posts.length === 1);
      await visitor.page.reload();
      await visitor.control('accept-all').waitFor();

      assert.equal(await inlineRan(visitor), false);
      assert.deepEqual(
        visitor.errors.filter((text) => !text.includes('404')),
        [],
      );
    });

    it('reloads once at most when a choice that cannot be kept is withdrawn', async () => {
      build({'/': PLAIN});
      const visitor = await world.visitor();
      await visitor.page.addInitScript(blockStorage);
      await visitor.page.goto(SITE);
      await visitor.choose('accept-all');
      await until('the counter sends', metrikaSends);
      let loads = 0;
      visitor.page.on('load', () => loads++);

      await visitor.page.evaluate(() => window.soglasie.withdraw());
      await pause(2500);

      assert.ok(loads <= 1, `${loads} loads`);
    });
  });

  describe('under a strict Content Security Policy with Trusted Types', () => {
    const NONCE = 'bm9uY2U';
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${NONCE}'`,
      "style-src 'none'",
      "img-src 'self' data: https://mc.yandex.ru",
      "connect-src 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html soglasie',
    ].join('; ');
    const nonce = ` nonce="${NONCE}"`;
    const held = HELD.replaceAll('<script', `<script${nonce}`);
    const html = page({
      head: install(CONFIG, nonce),
      body: `${held}<form id="order"><soglasie-checkbox name="consent" required></soglasie-checkbox></form>`,
    });

    it('violates nothing and runs what is held after acceptance', async () => {
      build({
        '/': {html, headers: {'content-security-policy': policy}},
        '/held.js': 'document.body.dataset.file = 1',
      });
      const visitor = await world.visitor();
      const violated: string[] = [];
      await visitor.page.exposeFunction('violated', (text: string) => violated.push(text));
      await visitor.page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          (window as unknown as {violated(text: string): void}).violated(
            `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
          ),
        ),
      );
      await visitor.page.goto(SITE);

      await visitor.page.locator('soglasie-checkbox input[part=box]').check();
      await visitor.page.locator('a[href="#soglasie-settings"]').click();
      await visitor.control('save').waitFor();
      await visitor.choose('accept-all');
      await until('the inline held script runs', () => inlineRan(visitor));
      await until('the counter is loaded', () => world.vendors.to(METRIKA).length > 0);
      await until('the external held script is asked for', () =>
        visitor.asked.some((url) => url.endsWith('/held.js')),
      );

      assert.deepEqual(violated, []);
      assert.deepEqual(visitor.errors, []);
    });

    it('runs no held script that lacks the nonce of our tag', async () => {
      const foreign = `<script type="text/plain" data-category="analytics">document.body.dataset.foreign = 'ran';</script>`;
      build({'/': {html: html.replace('</body>', `${foreign}</body>`), headers: {}}});
      const visitor = await arrive();

      await visitor.choose('accept-all');
      await until('the held script with the nonce runs', () => inlineRan(visitor));
      await pause(300);

      assert.equal(await visitor.page.evaluate(() => document.body.dataset.foreign), undefined);
    });
  });

  describe('with an endpoint in trouble', () => {
    const outbox = ({page: tab}: Visitor) =>
      tab.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('soglasie.outbox.')));

    for (const trouble of ['offline', 500, 503, 429] as const) {
      it(`keeps the event when the endpoint is ${trouble}, and delivers the same one on a later page`, async () => {
        build({'/': PLAIN}).answer = trouble;
        const visitor = await arrive();

        await visitor.choose('accept-all');
        await until('the visitor does not wait', () => inlineRan(visitor));
        await until('the event is tried and kept', async () => (await outbox(visitor)).length === 1);
        await pause(300);
        const [key = ''] = await outbox(visitor);
        site.answer = 202;
        const tried = site.posts.length;
        await visitor.page.reload();
        await until('it is delivered', () => site.posts.length === tried + 1);
        await until('the outbox is empty', async () => (await outbox(visitor)).length === 0);
        await visitor.page.reload();
        await pause(1500);

        assert.equal(site.posts.length, tried + 1, 'an acknowledged event is not sent again');
        assert.equal(new Set(site.posts.map(({recordId}) => recordId)).size, 1);
        assert.equal(key, `soglasie.outbox.${site.posts[0]?.recordId}`);
      });
    }

    it('gives up an event that the endpoint will never take', async () => {
      build({'/': PLAIN}).answer = 400;
      const visitor = await arrive();

      await visitor.choose('accept-all');
      await until('the event is tried', () => site.posts.length === 1);
      await until('the outbox is empty', async () => (await outbox(visitor)).length === 0);
      await visitor.page.reload();
      await pause(1500);

      assert.equal(site.posts.length, 1);
    });

    it('records once what was sent twice, because the first answer was lost', async () => {
      const endpoint = await world.endpoint({site: await world.folder({'index.html': PLAIN})});
      const posts: string[] = [];
      world.vendors.host(HOST, (request, response) => {
        if (request.url === '/consent-events' && posts.push('post') === 1)
          // The endpoint gets the event, the visitor never its answer.
          response.writeHead = () => response.destroy();
        endpoint.handle(request, response);
      });
      const visitor = await arrive();

      await visitor.choose('reject-all');
      await until('the event is posted', () => posts.length === 1);
      await until('the event is kept', async () => (await outbox(visitor)).length === 1);
      await pause(500);
      await visitor.page.reload();
      await until('the event is posted again', () => posts.length === 2);
      await until('the outbox is empty', async () => (await outbox(visitor)).length === 0);
      await endpoint.stop();

      const recorded = await endpoint.events();
      assert.deepEqual(
        recorded.map(({event}) => event),
        ['refused'],
      );
    });

    it('does not let a late answer bring back a withdrawn grant', async () => {
      const endpoint = await world.endpoint({site: await world.folder({'index.html': PLAIN})});
      let posts = 0;
      world.vendors.host(HOST, (request, response) => {
        if (request.url !== '/consent-events' || ++posts > 1) return endpoint.handle(request, response);
        setTimeout(() => endpoint.handle(request, response), 2500);
      });
      const visitor = await arrive();

      await visitor.choose('accept-all');
      await until('the counter sends', metrikaSends);
      await pause(1100); // decisions are dated in whole seconds
      await visitor.page.locator('a[href="#soglasie-settings"]').click();
      await visitor.choose('withdraw');
      await pause(4000);
      world.vendors.requests.length = 0;
      await visitor.page.reload();
      await pause(1500);

      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
      assert.deepEqual(world.vendors.requests, []);
    });
  });

  describe('with what follows a decision in trouble', () => {
    const FOLLOW_UP = '**/soglasie-follow-up.js*';

    async function arriveSlowly(): Promise<Visitor> {
      const visitor = await world.visitor();
      await visitor.context.route(FOLLOW_UP, async (route) => {
        await pause(3000);
        await route.continue().catch(() => {}); // the page was left meanwhile
      });
      return visitor;
    }

    it('stores the choice, takes the notice away and starts the counter while that file is on its way', async () => {
      build({'/': PLAIN});
      const visitor = await arriveSlowly();
      await visitor.page.addInitScript(() =>
        addEventListener('click', () => {
          const clicked = performance.now();
          const times: Record<string, number> = {};
          Object.assign(window, {times});
          const look = setInterval(() => {
            const elapsed = performance.now() - clicked;
            if (document.cookie.includes('consent_soglasie=')) times.stored ??= elapsed;
            if (!document.querySelector('[data-action="accept-all"]')) times.left ??= elapsed;
            if (elapsed > 1000) clearInterval(look);
          }, 5);
        }),
      );
      await visitor.page.goto(SITE);

      await visitor.choose('accept-all');
      await until('the counter is asked for', () => world.vendors.to(METRIKA).length > 0, 1000);
      await until('the held script runs', () => inlineRan(visitor), 1000);
      assert.deepEqual(site.posts, [], 'the file has not come yet');
      await until('the event is posted', () => site.posts.length === 1);

      const {stored = Infinity, left = Infinity} = await visitor.page.evaluate(
        () => (window as unknown as {times: {stored?: number; left?: number}}).times,
      );
      assert.ok(stored < 100, `stored after ${stored} ms`);
      assert.ok(left < 500, `left after ${left} ms`);
    });

    it('loses nothing when the page is left at once: the next one posts the event, once', async () => {
      build({'/': PLAIN, '/next': PLAIN});
      const visitor = await arriveSlowly();
      await visitor.page.goto(SITE);
      await visitor.control('accept-all').waitFor();

      const recordId = await visitor.page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-action="accept-all"]')?.click();
        location.href = '/next';
        return window.soglasie.record?.recordId;
      });
      await visitor.page.waitForURL('**/next');
      assert.equal(site.posts.length, 0);
      await until('the event is posted', () => site.posts.length === 1);
      await pause(1000);
      await visitor.page.reload();
      await pause(4500);

      assert.deepEqual(
        site.posts.map((event) => [event.recordId, event.event, event.method, event.scope.path]),
        [[recordId, 'given', 'banner', '/']],
      );
      assert.deepEqual(
        (await visitor.traces()).keys.filter((key) => key.startsWith('soglasie.')),
        [],
      );
    });

    it('remembers a refusal without that file, and runs nothing', async () => {
      build({'/': PLAIN});
      const visitor = await world.visitor();
      await visitor.context.route(FOLLOW_UP, (route) => route.fulfill({status: 404}));
      await visitor.page.goto(SITE);

      await visitor.choose('reject-all');
      await until('it is said', () => visitor.errors.some((text) => text.includes('follow-up-unavailable')));
      await visitor.page.reload();
      await pause(2000);

      assert.equal(await visitor.status(), 'valid');
      assert.equal(await visitor.control('accept-all').count(), 0);
      assert.equal(await inlineRan(visitor), false);
      assert.deepEqual(world.vendors.requests, []);
    });
  });

  it('holds a form while the configuration is on its way', async () => {
    const form = `<form method="post" action="/order">
      <soglasie-checkbox name="consent" purpose="order" required></soglasie-checkbox><button>Отправить</button>
    </form>`;
    const head = '<script src="/soglasie/soglasie.js" data-config="/consent.json"></script>';
    build({'/': page({head, body: form}), '/order': PLAIN, '/consent.json': JSON.stringify(CONFIG)});
    const visitor = await world.visitor();
    let configured = false;
    await visitor.context.route('**/consent.json', async (route) => {
      await pause(2000);
      configured = true;
      await route.continue();
    });
    const {page: tab} = visitor;
    await tab.goto(SITE);

    await tab.locator('form button').click();
    await pause(1000);
    assert.equal(configured, false);
    assert.deepEqual([site.forms.length, tab.url()], [0, SITE + '/']);
    const box = tab.locator('soglasie-checkbox input[part=box]');
    await box.waitFor();
    await pause(500);
    assert.deepEqual([site.forms.length, tab.url()], [0, SITE + '/'], 'nor does it go without the tick');
    await box.check();
    await tab.locator('form button').click();
    await until('the form arrives', () => site.forms.length === 1);

    assert.ok(site.forms[0]?.get('consent'));
  });

  describe('in two tabs', () => {
    it('follows a withdrawal made in the other one, and only the deciding tab posts', async () => {
      build({'/': PLAIN});
      const visitor = await arrive();
      await visitor.choose('accept-all');
      await until('the counter sends', metrikaSends);
      const other = await visitor.context.newPage();
      await other.goto(SITE);
      await until('the other tab runs it too', () =>
        other.evaluate(() => document.body.dataset.inline === 'ran'),
      );
      await until('the event is posted', () => site.posts.length === 1);

      await other.locator('a[href="#soglasie-settings"]').click();
      await visitor.choose('withdraw', other);
      await until('the first tab knows', () =>
        visitor.page.evaluate(() => !window.soglasie.isGranted('analytics')),
      );
      await pause(1500);
      world.vendors.requests.length = 0;
      await pause(3000);

      assert.deepEqual(world.vendors.requests, []);
      assert.equal(await inlineRan(visitor), false, 'it was loaded anew');
      // The reload may come before the acknowledgement: the same event is then sent again.
      const events = new Map(site.posts.map(({recordId, event}) => [recordId, event]));
      assert.deepEqual([...events.values()], ['given', 'withdrawn']);
    });

    it('does not reload a tab in which something is being typed', async () => {
      const form = '<label>Имя <input id="name"></label>';
      build({'/': page({head: install(), body: HELD + form})});
      const visitor = await arrive();
      await visitor.choose('accept-all');
      await until('the counter sends', metrikaSends);
      const other = await visitor.context.newPage();
      await other.goto(SITE);
      await visitor.page.fill('#name', 'Тест');

      await other.evaluate(() => window.soglasie.withdraw());
      await until('the first tab knows', () =>
        visitor.page.evaluate(() => !window.soglasie.isGranted('analytics')),
      );
      await pause(1500);
      world.vendors.requests.length = 0;
      await pause(2500);

      assert.equal(await visitor.page.inputValue('#name'), 'Тест');
      assert.deepEqual(world.vendors.requests, [], 'it is stopped all the same');
    });
  });

  describe('with a wrong configuration', () => {
    const broken: Readonly<Record<string, unknown>> = {
      'text that is no JSON': '{"services": {"yandex-metrika": ',
      'a list': '[1, 2]',
      'wrong types everywhere': {
        services: {'yandex-metrika': 'yes'},
        categories: 7,
        cookie: [],
        messages: 'no',
      },
      'an unknown profile and a counter without a number': {
        profile: 'mars',
        services: {'yandex-metrika': {}},
      },
      'a script address that is a program': {
        services: {own: {category: 'analytics', src: 'javascript:document.body.dataset.inline="ran"'}},
      },
    };
    for (const [name, config] of Object.entries(broken)) {
      it(`keeps the page alive and the gate shut: ${name}`, async () => {
        build({'/': page({head: install(config), body: HELD})});
        const visitor = await arrive();

        await visitor.page.evaluate(() => window.soglasie.acceptAll());
        await pause(500);

        assert.deepEqual(world.vendors.requests, []);
        assert.equal(await visitor.page.evaluate(() => document.querySelector('h1')?.textContent), 'Школа');
        const thrown = visitor.errors.filter((text) => !/\[soglasie\]|404/.test(text));
        assert.deepEqual(thrown, []);
        assert.ok(visitor.errors.some((text) => text.includes('[soglasie] config-invalid')));
      });
    }
  });

  it('reads its record among 4 KB of foreign and damaged cookies', async () => {
    build({'/': PLAIN});
    const visitor = await arrive();
    await visitor.choose('accept-all');
    await until('the counter sends', metrikaSends);
    await visitor.page.evaluate(() => {
      document.cookie = `noise=${'x'.repeat(3900)}; path=/`;
      document.cookie = 'broken=%E0%A4%A; path=/';
      document.cookie = '%=%; path=/';
      document.cookie = 'no-value; path=/';
    });

    await visitor.page.reload();
    await until('the held script runs again', () => inlineRan(visitor));

    assert.equal(await visitor.status(), 'valid');
    assert.equal(await visitor.control('accept-all').count(), 0);
  });

  it('believes no grant in a record that is noise', async () => {
    build({'/': PLAIN});
    const visitor = await world.visitor();
    await visitor.context.addCookies([{name: 'consent_soglasie', value: 'x'.repeat(4000), url: SITE}]);

    await visitor.page.goto(SITE);
    await visitor.control('accept-all').waitFor();

    assert.equal(await visitor.status(), 'unset');
    assert.equal(await inlineRan(visitor), false);
    assert.deepEqual(visitor.errors, []);
  });

  it('starts nothing under Global Privacy Control, asks all the same, and names the signal in the event', async () => {
    const marketing = {category: 'marketing', title: 'Реклама', src: '/ads.js'};
    build({
      '/': page({head: install({...CONFIG, services: {...CONFIG.services, ads: marketing}}), body: HELD}),
    });
    const visitor = await world.visitor();
    await visitor.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true}),
    );
    await visitor.page.goto(SITE);
    await visitor.control('accept-all').waitFor();
    await pause(500);
    assert.deepEqual(world.vendors.requests, []);

    await visitor.choose('accept-all');
    await until('the event is posted', () => site.posts.length === 1);

    const [event] = site.posts as [ConsentEvent];
    assert.deepEqual(event.signals, {gpc: true});
    assert.equal(event.categories.analytics, 'granted');
    assert.equal(event.categories.marketing, 'denied', 'marketing only when chosen by hand');
    assert.ok(!visitor.asked.some((url) => url.endsWith('/ads.js')));
  });

  it('works over plain http, with no hash where the browser offers none', async () => {
    build({'/': PLAIN});
    const visitor = await arrive('/', `http://${HOST}`);

    await visitor.choose('accept-all');
    await until('the event is posted', () => site.posts.length === 1);

    assert.equal(await visitor.page.evaluate(() => isSecureContext), false);
    assert.equal(site.posts[0]?.text?.hash, null);
    assert.ok(site.posts[0]?.text?.content);
  });
});
