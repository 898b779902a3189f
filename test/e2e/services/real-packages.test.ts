import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {matches} from '../../../src/core/names.js';
import {SERVICE_FILES} from '../../../src/services/imports.js';
import type {Visitor} from '../harness/browser.js';
import {fixtureSite} from '../harness/site.js';
import type {Handler} from '../harness/vendors.js';
import {openWorld, page, pause, until, type World} from '../harness/world.js';
import {PACKAGES, type Package} from './packages.js';
import {TABLE} from './table.js';

/** Longer than any of them waits before it sends again. */
const LONG = 6000;
/** Longer than a page takes to bring a script in that is not held. */
const SHORT = 500;

/** No robot's: some vendors leave those out. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

describe('the real package of', {concurrency: true}, () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    for (const [id, each] of Object.entries(PACKAGES)) await host(id, each);
  });
  after(() => world.close());

  async function host(id: string, {script, options, hosts, answers = {}}: Package): Promise<void> {
    const {options: row, asks} = TABLE[id]!; // each is a service
    const html = page({
      head: `<script type="application/json" id="soglasie-config">
          ${JSON.stringify({services: {[id]: {...row, ...options}}})}</script>
        <script src="/soglasie/soglasie.js"></script>`,
      body: '<p><a href="#soglasie-settings">Настройки cookie</a></p>',
    });
    world.vendors.host(`${id}.school.test`, fixtureSite({'/': html, '/next': html}).handle);
    const code = await script();
    const handle: Handler = (request, response) => {
      const address = `${request.headers.host}`.replace(/:\d+$/, '') + request.url;
      const answer = Object.entries(answers).find(([beginning]) => address.startsWith(beginning));
      const headers = {
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      };
      if (address.startsWith(asks))
        response.writeHead(200, {...headers, 'content-type': 'text/javascript'}).end(code);
      else
        response
          .writeHead(200, {...headers, 'content-type': 'application/json'})
          .end(JSON.stringify(answer?.[1] ?? {}));
    };
    for (const name of [asks.split('/')[0]!, ...hosts]) world.vendors.host(name, handle);
  }

  for (const [id, {call, hit, leaves}] of Object.entries(PACKAGES))
    it(`${id} is held, runs, is stopped and forgotten`, async () => {
      const visitor = await world.visitor({userAgent: USER_AGENT});
      const site = `https://${id}.school.test`;
      const elsewhere = (from = 0) => visitor.asked.slice(from).filter((url) => !url.startsWith(site));
      const {preset} = await SERVICE_FILES[id]!();
      const {page: tab} = visitor;

      await tab.goto(site);
      await visitor.control('accept-all').waitFor();
      await tab.waitForFunction((names) => names.every((name) => name in window), preset.globals ?? []);
      await tab.evaluate(`${call}; undefined`);
      await pause(SHORT);
      assert.deepEqual(elsewhere(), []);
      assert.deepEqual(await traces(visitor), []);

      await visitor.choose('accept-all');
      await tab.evaluate(`${call}; undefined`);
      await until('it sends', () => elsewhere().some((url) => url.startsWith(`https://${hit}`)), 20_000);
      const left = await traces(visitor);
      assert.equal(left.length > 0, leaves, `it leaves ${left}`);
      const patterns = [
        ...(preset.cookies as readonly string[]),
        ...preset.storage,
        ...(preset.databases ?? []),
      ];
      assert.deepEqual(
        left.filter((name) => !matches(patterns, name)),
        [],
        'names that nobody would forget',
      );

      let silentFrom = 0;
      tab.once('framenavigated', () => (silentFrom = visitor.asked.length));
      await tab.locator('a[href="#soglasie-settings"]').click();
      await visitor.choose('withdraw');
      await until('the page is loaded again', () => silentFrom > 0);
      await tab.waitForLoadState();
      await until('it is forgotten', async () => (await traces(visitor)).length === 0).catch(async () =>
        assert.deepEqual(await traces(visitor), []),
      );
      await tab.evaluate(`${call}; undefined`);
      await pause(LONG);
      await tab.goto(site + '/next');
      await pause(SHORT);

      assert.deepEqual(elsewhere(silentFrom), []);
      assert.deepEqual(await traces(visitor), []);
      assert.deepEqual(visitor.errors, []);
      await visitor.context.close();
    });
});

/** Names of cookies, keys and databases, without our own. */
async function traces(visitor: Visitor): Promise<string[]> {
  const {cookies, keys} = await visitor.traces();
  const databases = await visitor.page.evaluate(async () =>
    (await indexedDB.databases()).map(({name = ''}) => name),
  );
  return [...cookies.map((cookie) => cookie.replace(/@[^@]*$/, '')), ...keys, ...databases].filter(
    (name) => name !== 'consent_soglasie',
  );
}
