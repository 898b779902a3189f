import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {ConsentEvent} from '../../src/core/event.js';
import type {Visitor} from './harness/browser.js';
import type {Endpoint} from './harness/site.js';
import {GOOGLE, METRIKA} from './harness/vendors.js';
import {openWorld, page, pause, SITE, until, type World} from './harness/world.js';

/** The whole integration: one tag. */
const TAG = `<script src="/soglasie/soglasie.js"
  data-yandex-metrika="12345678" data-google-analytics="G-TEST000001"
  data-policy-url="/privacy.html" data-endpoint="/consent-events"></script>`;

const HTML = page({
  head: TAG,
  body: '<p>Курс.</p>'.repeat(200) + '<p><a href="#soglasie-settings">Настройки cookie</a></p>',
});

/** Longer than any counter waits before it sends again. */
const LONG = 5000;

describe('a site with the one-tag installation', () => {
  let world: World;
  let endpoint: Endpoint;

  before(async () => {
    world = await openWorld();
    endpoint = await world.endpoint({site: await world.folder({'index.html': HTML})});
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  async function arrive(): Promise<Visitor> {
    world.vendors.requests.length = 0;
    const visitor = await world.visitor();
    await visitor.page.goto(SITE + '/');
    await visitor.control('accept-all').waitFor();
    return visitor;
  }

  async function accept(): Promise<Visitor> {
    const visitor = await arrive();
    await visitor.choose('accept-all');
    await bothCountersSend();
    await until('the event is acknowledged', () => endpoint.acknowledged.length > 0);
    return visitor;
  }

  const bothCountersSend = () =>
    until('both counters send', () =>
      [METRIKA, GOOGLE].every((host) => world.vendors.to(host).some(({path}) => path.includes('hit.gif'))),
    );

  it('reaches no vendor and leaves no trace until the visitor has chosen', async () => {
    const {page: tab, ...visitor} = await arrive();

    await tab.mouse.wheel(0, 2000);
    await tab.keyboard.press('Escape');
    await tab.mouse.click(5, 5);
    await pause(LONG);

    assert.deepEqual(world.vendors.requests, []);
    assert.deepEqual(
      await tab.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage))),
      [],
    );
    assert.deepEqual(await visitor.context.cookies(), []);
    assert.deepEqual(await hints(tab), []);
    assert.deepEqual(visitor.errors, []);
    assert.ok(await tab.locator('[data-action="reject-all"]').isVisible(), 'Esc and scrolling close nothing');
  });

  it('starts each counter once, in the order of the configuration, when the visitor accepts', async () => {
    const visitor = await accept();

    const scripts = visitor.asked.map(shortened).filter((url) => /tag\.js$|gtag\/js$/.test(url));
    assert.deepEqual(scripts, [`https://${METRIKA}/metrika/tag.js`, `https://${GOOGLE}/gtag/js`]);
    const {cookies, keys} = await visitor.traces();
    for (const name of ['_ym_uid', '_ym_d', '_ga', '_ga_TEST000001'])
      assert.ok(cookies.includes(`${name}@.school.test`), `${name} is set: ${cookies}`);
    assert.ok(keys.includes('_ym_uid'));
    assert.deepEqual(visitor.errors, []);
  });

  it('tells Google the denied default before anything, and the grant before its tag is configured', async () => {
    const visitor = await accept();

    const layer = await visitor.page.evaluate(() =>
      (window as unknown as {dataLayer: unknown[]}).dataLayer.map((entry) =>
        Object.prototype.toString.call(entry) === '[object Arguments]'
          ? [...(entry as ArrayLike<unknown> & Iterable<unknown>)]
          : entry,
      ),
    );
    const commands = layer.filter(Array.isArray);
    const at = (first: string, second?: string) =>
      commands.findIndex(([a, b]) => a === first && (!second || b === second));

    const [first = []] = commands;
    assert.deepEqual(layer[0], first, 'a command stands first');
    assert.deepEqual(first.slice(0, 2), ['consent', 'default']);
    assert.equal(first[2].analytics_storage, 'denied');
    assert.equal(first[2].ad_user_data, 'denied');
    const update = at('consent', 'update');
    assert.equal(commands[update]?.[2].analytics_storage, 'granted');
    assert.notEqual(commands[update]?.[2].ad_storage, 'granted', 'marketing was not asked');
    assert.ok(update < at('config', 'G-TEST000001'));
    const hits = world.vendors.to(GOOGLE).filter(({path}) => path.includes('hit.gif'));
    assert.ok(
      hits.every(({path}) => path.includes('gcs=G101')),
      'no hit was sent before the grant',
    );
  });

  it('starts the counters on the next page without loading any interface', async () => {
    const visitor = await accept();
    assert.ok(visitor.asked.some(isInterface), 'the first visit did load it');
    visitor.asked.length = 0;
    world.vendors.requests.length = 0;

    await visitor.page.reload();
    await bothCountersSend();
    await pause(1000);

    assert.deepEqual(visitor.asked.filter(isInterface), []);
    assert.equal(await visitor.control('accept-all').count(), 0);
  });

  it('stops and forgets the counters when the visitor withdraws, and reloads the page once', async () => {
    const visitor = await accept();
    await visitor.page.evaluate(() => {
      document.cookie = '_ga=of-this-host-only; path=/';
      document.cookie = '_ym_uid=of-this-host-only; path=/';
      // Another cookie than a plain one of this name: https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
      document.cookie = '_ga_PARTITIONED=1; path=/; secure; samesite=none; partitioned';
      document.cookie = 'basket=1; path=/';
      sessionStorage.setItem('_ym_turbo_uid', '1');
    });
    assert.ok((await visitor.traces()).cookies.includes('_ga_PARTITIONED@www.school.test'));
    let loads = 0;
    visitor.page.on('load', () => loads++);

    await visitor.page.locator('a[href="#soglasie-settings"]').click();
    await visitor.choose('withdraw');
    await until('the page is loaded again', () => loads > 0);
    await pause(300);
    world.vendors.requests.length = 0;
    await pause(LONG);

    assert.equal(loads, 1);
    assert.deepEqual(world.vendors.requests, []);
    const {cookies, keys} = await visitor.traces();
    assert.deepEqual(cookies, ['basket@www.school.test', 'consent_soglasie@www.school.test']);
    assert.deepEqual(
      keys.filter((key) => key.startsWith('_')),
      [],
    );
  });

  it('stays silent after a refusal, on the next page too', async () => {
    const visitor = await arrive();

    await visitor.choose('reject-all');
    await until('the refusal is stored', async () => (await visitor.context.cookies()).length > 0);
    await visitor.page.reload();
    await pause(LONG);

    assert.deepEqual(world.vendors.requests, []);
    const {cookies} = await visitor.traces();
    assert.deepEqual(cookies, ['consent_soglasie@www.school.test']);
    assert.equal(await visitor.control('accept-all').count(), 0, 'it is not asked again');
  });

  it('keeps every acknowledged decision in the database, once', async () => {
    await endpoint.stop();

    const recorded = await endpoint.events();

    const ids = (events: readonly ConsentEvent[]) => events.map(({recordId}) => recordId).sort();
    assert.deepEqual(ids(recorded), ids(endpoint.acknowledged));
    const names = new Set(recorded.map(({event}) => event));
    assert.deepEqual([...names].sort(), ['given', 'refused', 'withdrawn']);
    const given = recorded.find(({event}) => event === 'given');
    assert.deepEqual(given?.services, {'yandex-metrika': 'granted', 'google-analytics': 'granted'});
    assert.deepEqual(given?.scope, {origin: SITE, path: '/', form: null});
    assert.ok(given?.consentId);
    const refused = recorded.find(({event}) => event === 'refused');
    assert.equal(refused?.consentId, null, 'who never granted anything has no id');
  });
});

/** Hints that would open a connection to a vendor; headless Chromium does not make it, so the page is asked. */
function hints(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('link, script[src], iframe, img')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => /yandex|google/.test(address)),
  );
}

function isInterface(url: string): boolean {
  return /\/soglasie-(ui|preferences|settings|form)[.-]|\/locales\//.test(url);
}

function shortened(url: string): string {
  return url.replace(/\?.*/, '');
}
