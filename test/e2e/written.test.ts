import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Visitor} from './harness/browser.js';
import {fixtureSite, type FixtureSite, type Pages} from './harness/site.js';
import {HOST, openWorld, page, SITE, until, type World} from './harness/world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = {policyUrl: '/privacy', services: {'yandex-metrika': {id: 12345678}}};
const NONCE = 'R4nd0m';
const CSP = `default-src 'self'; img-src data:; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types soglasie lit-html`;

const install = (config: object, nonce = '') =>
  `<script type="application/json" id="soglasie-config"${nonce}>${JSON.stringify(config)}</script>
<script src="/soglasie/soglasie.js"${nonce}></script>`;

/** The string as a server makes it: in Node, which has no document. */
function written(options: object): string {
  const code = `import {noticeHtml} from ${JSON.stringify(root + 'dist/server.js')};
    process.stdout.write(await noticeHtml(${JSON.stringify(CONFIG)}, ${JSON.stringify(options)}));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'});
}

describe('a notice that the server has written into the page', () => {
  let world: World;
  let site: FixtureSite;
  /** What waits until the test lets the file of the notice go. */
  let arrive: () => void = () => {};

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  function serve(pages: Pages): void {
    site = fixtureSite(pages);
    world.vendors.host(HOST, site.handle);
  }

  /** Comes to a page whose notice does not come to life before `arrive`. */
  async function slowVisit(): Promise<Visitor> {
    const visitor = await world.visitor();
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await visitor.context.route('**/soglasie-ui.js*', async (route) => {
      await held;
      await route.continue();
    });
    await visitor.page.goto(SITE + '/', {waitUntil: 'commit'});
    return visitor;
  }

  const isAlive = (visitor: Visitor) =>
    visitor.page.evaluate(
      () => !!customElements.get('soglasie-banner') && !!document.querySelector(':popover-open'),
    );
  const boxOf = (visitor: Visitor) =>
    visitor.page.locator('soglasie-banner').evaluate((banner) =>
      [...banner.querySelectorAll('b, span, a, button')].map((each) => {
        const {x, y, width, height} = each.getBoundingClientRect();
        return [each.localName, each.textContent, x, y, width, height].join();
      }),
    );

  it('is seen before its file is here, and does not move when that comes', async () => {
    serve({'/': page({head: install(CONFIG), body: written({language: 'ru'})})});
    const visitor = await slowVisit();

    await visitor.control('reject-all').waitFor();
    const before = await boxOf(visitor);
    assert.equal(await isAlive(visitor), false);
    arrive();
    await until('the notice is alive', () => isAlive(visitor));

    assert.deepEqual(await boxOf(visitor), before);
    assert.equal(before.length, 6);
    assert.equal(await visitor.page.locator('soglasie-banner').count(), 1);
  });

  it('takes the press of a button that came too early', async () => {
    serve({'/': page({head: install(CONFIG), body: written({language: 'ru'})})});
    const visitor = await slowVisit();

    await visitor.choose('reject-all');
    assert.equal(await visitor.status(), 'unset');
    arrive();
    await until('the choice is made', async () => (await visitor.status()) === 'valid');

    assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
    assert.equal(await visitor.page.locator('soglasie-banner').count(), 0);
  });

  it('is never seen by whoever has answered, and fetches nothing for them', async () => {
    serve({'/': page({head: install(CONFIG), body: written({language: 'ru'})})});
    const visitor = await slowVisit();
    arrive();
    await visitor.choose('accept-all');
    await until('the choice is made', async () => (await visitor.status()) === 'valid');
    visitor.asked.length = 0;

    await visitor.page.reload();
    await until('the page knows the answer', async () => (await visitor.status()) === 'valid');

    assert.equal(await visitor.control('reject-all').count(), 0);
    assert.deepEqual(
      visitor.asked.filter((url) => /-ui\.js|locales\/ru\.js/.test(url)),
      [],
    );
  });

  it('passes a strict Content-Security-Policy with a nonce, and Trusted Types', async () => {
    const html = page({
      head: install(CONFIG, ` nonce="${NONCE}"`),
      body: written({language: 'kk', nonce: NONCE}),
      language: 'kk',
    });
    serve({'/': {html, headers: {'content-security-policy': CSP}}});
    const visitor = await slowVisit();

    await visitor.control('accept-all').waitFor();
    const {position} = await visitor.page
      .locator('soglasie-banner')
      .evaluate((banner) => getComputedStyle(banner));
    arrive();
    await until('the notice is alive', () => isAlive(visitor));
    await visitor.choose('accept-all');
    await until('the choice is made', async () => (await visitor.status()) === 'valid');

    assert.equal(position, 'fixed');
    assert.deepEqual(
      visitor.errors.filter((error) => !error.includes('yandex')),
      [],
    );
  });

  it('holds hostile texts and addresses as text', () => {
    const html = written({language: 'en', nonce: '"><script>alert(1)</script>'});

    assert.doesNotMatch(html, /<script/);
    assert.match(html, /^<soglasie-banner lang="en" dir="ltr" position="bottom" layout="box"/);
  });

  it('is nothing where nothing can be asked', () => {
    const code = `import {noticeHtml} from ${JSON.stringify(root + 'dist/server.js')};
      process.stdout.write(JSON.stringify([await noticeHtml({}), await noticeHtml('junk'), await noticeHtml(null)]));`;
    assert.deepEqual(
      JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'})),
      ['', '', ''],
    );
  });
});

describe('what a first visit waits for', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  async function visit(html: string): Promise<Visitor> {
    world.vendors.host(HOST, fixtureSite({'/': html}).handle);
    const visitor = await world.visitor();
    await visitor.page.goto(SITE + '/');
    return visitor;
  }
  const ours = ({asked}: Visitor) =>
    asked.filter((url) => url.includes('/soglasie/')).map((url) => url.replace(/.*\/soglasie\/|\?.*/g, ''));

  it('is the loader, the notice and one language', async () => {
    const visitor = await visit(page({head: install(CONFIG)}));
    await visitor.control('accept-all').waitFor();

    assert.deepEqual(ours(visitor).slice(0, 3), ['soglasie.js', 'soglasie-ui.js', 'locales/ru.js']);
  });

  it('is not the notice on a page that asks nothing', async () => {
    const visitor = await visit(
      page({
        head: '<script src="/soglasie/soglasie.js" data-policy-url="/privacy" data-language="ru"></script>',
      }),
    );
    await visitor.page.waitForTimeout(500);

    assert.deepEqual(ours(visitor), ['soglasie.js']);
  });

  it('is not the notice once the answer is stored, under a name of the site’s own too', async () => {
    const visitor = await visit(page({head: install({...CONFIG, cookie: {name: 'choice'}})}));
    await visitor.choose('reject-all');
    visitor.asked.length = 0;

    await visitor.page.reload();
    await visitor.page.waitForTimeout(500);

    assert.equal(
      ours(visitor).some((file) => /-ui\.js|locales\/ru\.js/.test(file)),
      false,
    );
  });

  it('is no request of ours that keeps the page from being painted, where the loader stands in the page', async () => {
    const loader = await readFile(root + 'dist/soglasie.js', 'utf8');
    const inlined = `<script data-base="/soglasie/" data-yandex-metrika="12345678">${loader.replaceAll('</script', '<\\/script')}</script>`;
    const visitor = await visit(page({head: inlined}));
    await visitor.control('accept-all').waitFor();

    const blocking = await visitor.page.evaluate(() =>
      (
        performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
          renderBlockingStatus: string;
        })[]
      )
        .filter(({renderBlockingStatus}) => renderBlockingStatus === 'blocking')
        .map(({name}) => name),
    );
    assert.deepEqual(blocking, []);
    assert.equal(await visitor.page.locator('link[rel=stylesheet]').count(), 0);
  });
});
