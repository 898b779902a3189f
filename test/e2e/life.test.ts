import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {build as bundle} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
// @ts-expect-error -- a plain script without types
import {resolveBrowser} from '../../scripts/browser.mjs';
import {newVisitor, Visitor} from './harness/browser.js';
import {openChromium} from './harness/engines/puppeteer.js';
import {localSite} from './harness/engines/site.js';
import type {Engine} from './harness/engines/tab.js';
import {ROOT} from './harness/readme.js';
import {fixtureSite, type FixtureSite, type Pages} from './harness/site.js';
import {METRIKA} from './harness/vendors.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

const CONFIG = {
  profile: 'kz',
  policyUrl: '/privacy',
  endpoint: '/consent-events',
  services: {'yandex-metrika': {id: 12345678}},
};

/** Our configuration and these files of ours, each as a classic script. */
const install = (config: object = CONFIG, ...files: readonly string[]) =>
  `<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>` +
  (files[0] ? files : ['soglasie.js']).map((file) => `<script src="/soglasie/${file}"></script>`).join('');

/** Takes down which held scripts have run, and what the library tells. */
const NOTES = `<script>
  window.ran = [];
  window.told = [];
  for (const type of ['soglasie-change', 'soglasie-error'])
    document.addEventListener(type, ({type, code}) => told.push(code ?? type));
</script>`;

interface Notes {
  readonly ran: string[];
  readonly told: string[];
}

const held = (name: string) =>
  `<script type="text/plain" data-category="analytics">ran.push(${JSON.stringify(name)})</script>`;

const WAY_BACK = '<p><a href="#soglasie-settings">Настройки cookie</a></p>';

const notes = (tab: Page) =>
  tab.evaluate((): Notes => {
    const {ran, told} = window as unknown as Notes;
    return {ran, told};
  });
const ran = async (tab: Page) => (await notes(tab)).ran;

/** How many notices can be seen. */
const seen = (tab: Page) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-action="accept-all"]')].filter((each) => each.getClientRects()[0])
        .length,
  );
/** How many there are, seen or not. */
const notices = (tab: Page) => tab.locator('soglasie-banner').count();

/** Takes down, for each frame that is drawn from now on, how many notices can be seen. */
const watchFrames = (tab: Page) =>
  tab.evaluate(() => {
    const seenInFrames: number[] = [];
    Object.assign(window, {seenInFrames});
    const look = () => {
      const buttons = document.querySelectorAll('[data-action="accept-all"]');
      seenInFrames.push([...buttons].filter((each) => each.getClientRects()[0]).length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
const framesOf = (tab: Page) =>
  tab.evaluate(() => (window as unknown as {seenInFrames: number[]}).seenInFrames);

describe('the life of a page', () => {
  let world: World;
  let site: FixtureSite;

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  function build(pages: Pages): FixtureSite {
    site = fixtureSite(pages);
    world.vendors.host(HOST, site.handle);
    world.vendors.requests.length = 0;
    return site;
  }

  /** Of a Chromium of one's own, for which the internet is the same. */
  async function flags(): Promise<{executablePath: string; args: string[]}> {
    const {executablePath, args} = (await resolveBrowser()) as {executablePath: string; args: string[]};
    const rules = `MAP * 127.0.0.1:${world.vendors.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
    return {
      executablePath,
      args: [...args, `--host-resolver-rules=${rules}`, '--ignore-certificate-errors'],
    };
  }

  async function arrive(path = '/', visitor?: Visitor): Promise<Visitor> {
    const who = visitor ?? (await world.visitor());
    await who.page.goto(SITE + path);
    await who.control('accept-all').waitFor();
    return who;
  }

  describe('whose own code draws it anew', () => {
    const HTML = page({head: NOTES + install(), body: held('first') + WAY_BACK});
    const CONTENT = `<main><h1>Курсы</h1>${WAY_BACK}</main>`;

    /** What frameworks do to a document, each with another part of it. */
    const redraws: Readonly<Record<string, (html: string) => void>> = {
      'the content of the root': (html) => {
        history.pushState({}, '', '/courses');
        const root = document.querySelector('main') as HTMLElement;
        for (let i = 0; i < 3; i++) root.innerHTML = html;
      },
      'everything in the body': (html) => {
        history.pushState({}, '', '/courses');
        document.body.replaceChildren(document.createRange().createContextualFragment(html));
      },
      'the markup of the body': (html) => {
        history.pushState({}, '', '/courses');
        document.body.innerHTML = html;
      },
      'the body itself': (html) => {
        history.pushState({}, '', '/courses');
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      },
    };

    for (const [what, redraw] of Object.entries(redraws)) {
      it(`keeps one notice, in every frame, when it replaces ${what}`, async () => {
        build({'/': HTML});
        const {page: tab, ...visitor} = await arrive();
        await watchFrames(tab);

        await tab.evaluate(redraw, CONTENT);
        await pause(1500);

        const frames = await framesOf(tab);
        assert.deepEqual([...new Set(frames)], [1]);
        assert.equal(await notices(tab), 1);
        assert.deepEqual(await visitor.context.cookies(), []);
        assert.deepEqual((await notes(tab)).told, []);
      });

      it(`takes the answer after it has replaced ${what}, and asks no more`, async () => {
        build({'/': HTML});
        const visitor = await arrive();
        const {page: tab} = visitor;
        await tab.evaluate(redraw, CONTENT);
        await pause(300);

        await visitor.choose('accept-all');
        await until('the event is posted', () => site.posts.length > 0);
        await tab.evaluate(redraw, CONTENT + held('later'));
        await until('what has come since is run', async () => (await ran(tab)).includes('later'));
        await pause(1000);

        assert.equal(await seen(tab), 0);
        assert.deepEqual((await notes(tab)).told, ['soglasie-change']);
        assert.deepEqual(
          site.posts.map(({event, scope}) => [event, scope.path]),
          [['given', '/courses']],
        );
      });
    }

    it('keeps the floating way back after a choice', async () => {
      build({'/': page({head: NOTES + install()})});
      const visitor = await arrive();
      await visitor.choose('reject-all');
      const {page: tab} = visitor;
      await tab.locator('soglasie-settings').waitFor();

      for (const replaced of ['everything in the body', 'the body itself']) {
        await tab.evaluate(redraws[replaced]!, '<main><h1>Курсы</h1></main>'); // both are in the list
        await pause(500);

        assert.equal(await tab.locator('soglasie-settings').count(), 1, replaced);
      }
    });
  });

  describe('with Turbo', () => {
    const require = createRequire(import.meta.url);
    let turbo: string;
    before(async () => {
      turbo = await readFile(require.resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8');
    });

    const turboPage = (name: string, wayBack = WAY_BACK) =>
      page({
        head: NOTES + '<script>window.plain = []</script>' + install() + '<script src="/turbo.js"></script>',
        body: `<h2>${name}</h2><p><a href="/">Первая</a> <a href="/second">Вторая</a></p>${held(name)}<script>plain.push(${JSON.stringify(name)})</script>${wayBack}`,
      });

    function buildTurbo(wayBack?: string): void {
      build({
        '/': turboPage('Первая', wayBack),
        '/second': turboPage('Вторая', wayBack),
        '/turbo.js': {html: turbo, headers: {'content-type': 'text/javascript'}},
      });
    }

    /** Follows a link as Turbo does, without leaving the document. */
    async function visit(tab: Page, name: string): Promise<void> {
      await tab.locator('a', {hasText: name}).click();
      await tab.locator('h2', {hasText: name}).waitFor();
    }

    /** From now on; and marks the document, which a visit does not leave. */
    const watchPages = async (tab: Page) => {
      await watchFrames(tab);
      await tab.evaluate(() => Object.assign(window, {isSameDocument: true}));
    };
    const isSameDocument = (tab: Page) => tab.evaluate(() => 'isSameDocument' in window);

    it('has one notice in every frame of a visit', async () => {
      buildTurbo();
      const {page: tab} = await arrive();
      await watchPages(tab);

      for (const name of ['Вторая', 'Первая', 'Вторая']) {
        await visit(tab, name);
        await pause(500);
      }

      const counts = await framesOf(tab);
      assert.equal(await isSameDocument(tab), true);
      assert.ok(counts.length > 20, `${counts.length} frames`);
      assert.deepEqual([...new Set(counts)], [1]);
      assert.equal(await notices(tab), 1);
    });

    it('holds the scripts of each new body, and releases them as often as Turbo runs those that nobody holds', async () => {
      buildTurbo();
      const visitor = await arrive();
      const {page: tab} = visitor;
      await watchPages(tab);
      await visit(tab, 'Вторая');
      await pause(300);
      assert.deepEqual(await ran(tab), []);

      await visitor.choose('accept-all');
      await until('the held script runs', async () => (await ran(tab)).length > 0);
      const plain = () => tab.evaluate(() => (window as unknown as {plain: string[]}).plain);
      const before = (await plain()).length;
      await visit(tab, 'Первая');
      await until('that of the next body too', async () => (await ran(tab)).length > 1);
      await pause(500);

      assert.equal(await isSameDocument(tab), true);
      // Both in a preview and in the page that follows it.
      assert.deepEqual(await ran(tab), ['Вторая', ...(await plain()).slice(before)]);
      assert.equal(await seen(tab), 0);
      assert.deepEqual((await notes(tab)).told, ['soglasie-change']);
    });

    it('asks no more on the next page after a refusal', async () => {
      buildTurbo();
      const visitor = await arrive();
      const {page: tab} = visitor;
      await visitor.choose('reject-all');
      await watchPages(tab);

      await visit(tab, 'Вторая');
      await pause(500);

      const counts = await framesOf(tab);
      assert.equal(await isSameDocument(tab), true);
      assert.deepEqual([...new Set(counts)], [0]);
      assert.deepEqual(await ran(tab), []);
      assert.equal(await visitor.status(), 'valid');
    });

    for (const action of ['accept-all', 'reject-all'])
      it(`shows no notice of the past, coming back or seeing a preview, after ${action}`, async () => {
        buildTurbo();
        const visitor = await arrive();
        const {page: tab} = visitor;
        await visit(tab, 'Вторая');
        await visitor.choose(action);
        await until('the notice has gone', async () => (await seen(tab)) === 0);
        await watchPages(tab);

        await tab.evaluate(() => history.back());
        await tab.locator('h2', {hasText: 'Первая'}).waitFor();
        await pause(500);
        await visit(tab, 'Вторая');
        await visit(tab, 'Первая');
        await pause(500);

        const counts = await framesOf(tab);
        assert.equal(await isSameDocument(tab), true);
        assert.deepEqual([...new Set(counts)], [0]);
        assert.equal(await tab.locator('[data-action="accept-all"]').count(), 0);
      });

    it('keeps one floating way back', async () => {
      buildTurbo('');
      const visitor = await arrive();
      const {page: tab} = visitor;
      await visitor.choose('reject-all');
      await tab.locator('soglasie-settings').waitFor();
      await watchPages(tab);

      for (const name of ['Вторая', 'Первая', 'Вторая']) {
        await visit(tab, name);
        await pause(500);

        assert.equal(await tab.locator('soglasie-settings').count(), 1, name);
      }
      assert.equal(await isSameDocument(tab), true);
      await visitor.choose('settings');
      await visitor.control('save').waitFor();
    });
  });

  describe('in the back/forward cache', () => {
    /** Survives a reload, which may follow. */
    const RETURNS = `<script>
      addEventListener('pageshow', ({persisted}) => {
        sessionStorage.setItem('returns', (sessionStorage.getItem('returns') ?? '') + location.pathname + persisted + ' ');
      });
    </script>`;
    const HTML = page({head: RETURNS + NOTES + install(), body: held('first') + WAY_BACK});
    let browser: Browser;

    before(async () => {
      browser = await chromium.launch({
        ...(await flags()),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    });
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    after(() => browser.close());

    async function open(): Promise<Visitor> {
      build({'/': HTML, '/second': HTML});
      const visitor = await arrive('/', await newVisitor(browser));
      // A page that still waits for a file is not kept for coming back.
      await until('all files are here', () =>
        visitor.page.evaluate(() =>
          performance.getEntriesByType('resource').some(({name}) => name.includes('soglasie-follow-up')),
        ),
      );
      return visitor;
    }

    /** Playwright waits for the load of a new page, which does not come. */
    async function back({page: tab}: Visitor): Promise<void> {
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await until('the first page is back', () => tab.evaluate(() => location.pathname === '/'));
    }
    const hasReturned = async ({page: tab}: Visitor) =>
      assert.match(
        (await tab.evaluate(() => sessionStorage.getItem('returns'))) ?? '',
        /^\/false \/secondfalse (\/secondfalse )?\/true /,
        'it came back as it was',
      );

    it('follows a grant made on the next page', async () => {
      const visitor = await open();
      await arrive('/second', visitor);

      await visitor.choose('accept-all');
      await until('the event is posted', () => site.posts.length > 0);
      await back(visitor);
      await until('the held script runs', async () => (await ran(visitor.page)).length > 0);
      await until('the notice is gone', async () => (await seen(visitor.page)) === 0);

      await hasReturned(visitor);
      assert.equal(await visitor.status(), 'valid');
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('yandex-metrika')), true);
      assert.equal(site.posts.length, 1, 'only the page that decided posts');
    });

    it('follows a refusal made on the next page', async () => {
      const visitor = await open();
      await arrive('/second', visitor);

      await visitor.choose('reject-all');
      await until('the event is posted', () => site.posts.length > 0);
      await back(visitor);
      await until('the notice is gone', async () => (await seen(visitor.page)) === 0);
      await pause(500);

      await hasReturned(visitor);
      assert.equal(await visitor.status(), 'valid');
      assert.deepEqual(await ran(visitor.page), []);
      assert.deepEqual(world.vendors.requests, []);
      assert.equal(site.posts.length, 1);
    });

    it('follows a withdrawal made on the next page: what ran is stopped and forgotten', async () => {
      const visitor = await open();
      await visitor.choose('accept-all');
      await until('the counter sends', () =>
        world.vendors.to(METRIKA).some(({path}) => path.includes('hit.gif')),
      );
      await visitor.page.goto(SITE + '/second');
      await until('the held script runs there', async () => (await ran(visitor.page)).length > 0);
      await pause(1100); // decisions are dated in whole seconds

      await visitor.page.locator('a[href="#soglasie-settings"]').click();
      await visitor.choose('withdraw');
      await until('it is loaded anew', async () => (await ran(visitor.page)).length === 0);
      await back(visitor);
      await until('it is loaded anew too', async () => (await ran(visitor.page)).length === 0);
      await pause(500);
      world.vendors.requests.length = 0;
      await pause(2500);

      await hasReturned(visitor);
      assert.deepEqual(world.vendors.requests, []);
      assert.deepEqual((await visitor.traces()).cookies, [`consent_soglasie@${HOST}`]);
      assert.equal(await visitor.control('accept-all').count(), 0);
    });
  });

  describe('rendered ahead of the click', () => {
    const pagesOf = (vendor: string) => {
      const config = {
        ...CONFIG,
        services: {'stand-in': {category: 'analytics', title: 'Счётчик', src: vendor}},
      };
      const note = '<script>window.wasAhead = document.prerendering;</script>';
      const html = page({
        head: note + NOTES + install(config),
        body: `${held('held')}<p><a href="/next">Дальше</a></p>`,
      });
      return {'/': html, '/next': html};
    };
    let engine: Engine;
    const opened: {close(): Promise<unknown>}[] = [];

    // Playwright does not let the page run before it is activated.
    before(async () => {
      engine = await openChromium();
    });
    after(async () => {
      await engine.close();
      await Promise.allSettled(opened.map((site) => site.close())); // those of a story that failed too
    });

    async function openAhead(decide?: 'acceptAll') {
      const site = await localSite(pagesOf);
      opened.push(site);
      const visitor = await engine.visitor();
      const tab = await visitor.open(site.url);
      await until('the notice is shown', () => tab.offers('accept-all'));
      if (decide) {
        await tab.choose('accept-all');
        await until('the vendor is asked', () => site.asked.includes('localhost/hit'));
        await until('the event is posted', () => site.posts.length > 0);
      }
      // What this page itself still asks for is not the next one's.
      for (let before = -1; before !== site.asked.length; await pause(1000)) before = site.asked.length;
      site.asked.length = 0;
      await tab.evaluate(() => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({prerender: [{urls: ['/next'], eagerness: 'immediate'}]});
        document.head.append(rules);
      });
      await until('the next page is rendered ahead', () => site.asked.includes('127.0.0.1/next'));
      await pause(1500);
      const ahead = [...site.asked];
      site.asked.length = 0;
      return {site, visitor, tab, ahead};
    }
    const activate = async ({tab}: Awaited<ReturnType<typeof openAhead>>) => {
      await tab.click('a[href="/next"]');
      await until('the visitor is there', () => tab.evaluate(() => location.pathname === '/next'));
      assert.equal(
        await tab.evaluate(() => (window as unknown as {wasAhead?: boolean}).wasAhead),
        true,
        'it was rendered ahead',
      );
    };

    it('asks for nothing, stores nothing and shows nothing until the visitor is there', async () => {
      const story = await openAhead();

      assert.deepEqual(
        story.ahead.filter((path) => path !== '127.0.0.1/soglasie/soglasie.js'),
        ['127.0.0.1/next'],
      );
      await activate(story);
      await until('the notice is shown', () => story.tab.offers('accept-all'));
      assert.deepEqual(await story.visitor.cookies(story.tab), []);
      await story.tab.choose('accept-all');
      await until('the vendor is asked', () => story.site.asked.includes('localhost/hit'));

      assert.equal(story.site.posts.length, 1);
      assert.equal(story.site.posts[0]?.scope.path, '/next');
      await story.site.close();
    });

    it('runs what was granted before only when the visitor is there', async () => {
      const story = await openAhead('acceptAll');

      assert.deepEqual(
        story.ahead.filter((path) => path !== '127.0.0.1/soglasie/soglasie.js'),
        ['127.0.0.1/next'],
      );
      await activate(story);
      await until('the vendor is asked', () => story.site.asked.includes('localhost/hit'));
      await until('the held script runs', () =>
        story.tab.evaluate(() => (window as unknown as Notes).ran.length === 1),
      );

      assert.equal(await story.tab.offers('accept-all'), false);
      await story.site.close();
    });
  });

  describe('in several tabs', () => {
    const HTML = page({head: NOTES + install(), body: held('held') + WAY_BACK});

    for (const action of ['accept-all', 'reject-all'])
      it(`closes every notice at once when one of them answers with ${action}`, async () => {
        build({'/': HTML});
        const visitor = await arrive();
        const tabs = [visitor.page, await visitor.context.newPage(), await visitor.context.newPage()];
        for (const tab of tabs.slice(1)) {
          await tab.goto(SITE);
          await visitor.control('accept-all', tab).waitFor();
        }
        for (const tab of tabs)
          await tab.evaluate(() => {
            // Only what comes from elsewhere may do it: nobody looks at this tab.
            for (const type of ['focus', 'pageshow'])
              addEventListener(type, (event) => event.stopImmediatePropagation(), true);
          });

        await visitor.choose(action, tabs[1]);
        for (const tab of tabs) await until('the notice is gone', async () => (await seen(tab)) === 0, 1000);
        const isGranted = action === 'accept-all';
        if (isGranted)
          for (const tab of tabs)
            await until('the held script runs', async () => (await ran(tab)).length === 1, 1000);
        await until('the event is posted', () => site.posts.length > 0);
        await pause(500);

        for (const tab of tabs) {
          assert.equal(await visitor.status(tab), 'valid');
          assert.deepEqual(await notes(tab), {ran: isGranted ? ['held'] : [], told: ['soglasie-change']});
        }
        assert.equal(site.posts.length, 1, 'only the deciding tab posts');
      });

    for (const first of [0, 1])
      it(`agrees in the end when two answer differently at the same moment, tab ${first + 1} first`, async () => {
        build({'/': HTML});
        const visitor = await arrive();
        const other = await visitor.context.newPage();
        await other.goto(SITE);
        await visitor.control('accept-all', other).waitFor();
        const tabs = first ? [other, visitor.page] : [visitor.page, other];
        // The clocks of both strike at once.
        const moment = Date.now() + 400;
        const answer = (tab: Page | undefined, action: string) =>
          tab?.evaluate(
            ({action, moment}) => {
              while (Date.now() < moment);
              document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
            },
            {action, moment},
          );

        await Promise.all([answer(tabs[0], 'accept-all'), answer(tabs[1], 'reject-all')]);
        await pause(2500);

        const states = await Promise.all(
          tabs.map((tab) =>
            tab.evaluate(() => {
              const kept = JSON.parse(localStorage.getItem('consent_soglasie') ?? '{}') as {c?: object};
              const {analytics} = {...kept.c} as {analytics?: number};
              const {ran} = window as unknown as Notes;
              return {kept: analytics === 1, granted: window.soglasie.isGranted('analytics'), ran: !!ran[0]};
            }),
          ),
        );
        assert.deepEqual(states[0], states[1]);
        assert.equal(states[0]?.granted, states[0]?.kept);
        assert.equal(states[0]?.ran, states[0]?.granted);
        for (const tab of tabs) assert.equal(await seen(tab), 0);
      });
  });

  describe('with two copies of the library', () => {
    let app: string;
    before(async () => {
      const {outputFiles} = await bundle({
        stdin: {
          contents: `import {start} from './dist/index.dev.js'; window.second = start(${JSON.stringify(CONFIG)});`,
          resolveDir: ROOT,
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions: ['development'],
        logLevel: 'silent', // our list of side effects makes it talk
        nodePaths: [join(ROOT, 'node_modules')],
      });
      app = outputFiles[0]?.text ?? '';
    });

    const copies: Readonly<Record<string, string>> = {
      'the loader twice': install(CONFIG, 'soglasie.dev.js', 'soglasie.dev.js'),
      'the loader and the guard': install(CONFIG, 'soglasie.dev.js', 'soglasie-guard.dev.js'),
      'the guard and the loader': install(CONFIG, 'soglasie-guard.dev.js', 'soglasie.dev.js'),
      'the loader and the package':
        install(CONFIG, 'soglasie.dev.js') + '<script type="module" src="/app.js"></script>',
    };
    for (const [what, head] of Object.entries(copies))
      it(`asks once, tells once and warns the developer: ${what}`, async () => {
        build({
          '/': page({head: NOTES + head, body: held('held') + WAY_BACK}),
          '/app.js': {html: app, headers: {'content-type': 'text/javascript'}},
        });
        const visitor = await world.visitor();
        const warned: string[] = [];
        visitor.page.on('console', (message) => {
          if (message.type() === 'warning') warned.push(message.text());
        });
        await arrive('/', visitor);
        await until('the developer is warned', () => warned.some((text) => text.includes('loaded-twice')));
        await pause(500);
        assert.deepEqual([await seen(visitor.page), await notices(visitor.page)], [1, 1]);

        await visitor.choose('accept-all');
        await until('the counter is loaded', () => world.vendors.to(METRIKA).length > 0);
        await until('the event is posted', () => site.posts.length > 0);
        await pause(1000);

        assert.equal(await seen(visitor.page), 0);
        assert.deepEqual(await notes(visitor.page), {ran: ['held'], told: ['soglasie-change']});
        assert.equal(site.posts.length, 1);
        assert.equal(world.vendors.to(METRIKA).filter(({path}) => path.includes('tag.js')).length, 1);
      });
  });

  describe('under an ad blocker', () => {
    const HTML = page({head: NOTES + install(), body: held('held') + WAY_BACK});

    /** Takes away every notice that comes. */
    const remove = () => {
      const look = () =>
        document.querySelectorAll('soglasie-banner').forEach((each) => setTimeout(() => each.remove(), 50));
      new MutationObserver(look).observe(document, {childList: true, subtree: true});
    };

    async function arriveWithout(files: string | RegExp): Promise<Visitor> {
      build({'/': HTML});
      const visitor = await world.visitor();
      await visitor.context.route(files, (route) => route.abort('blockedbyclient'));
      await visitor.page.goto(SITE);
      return visitor;
    }

    const isTold = (visitor: Visitor, code = 'ui-blocked') =>
      until('the site is told', async () => (await notes(visitor.page)).told.includes(code));

    /** Whether a promise of the library's is settled within three seconds. */
    const settles = (visitor: Visitor, method: 'showBanner' | 'showPreferences' | 'rejectAll') =>
      visitor.page.evaluate(
        (method) =>
          Promise.race([
            Promise.resolve((window.soglasie as unknown as Record<string, () => unknown>)[method]?.()).then(
              () => true,
              () => true,
            ),
            new Promise((resolve) => setTimeout(() => resolve(false), 3000)),
          ]),
        method,
      );

    async function nothingIsGranted(visitor: Visitor): Promise<void> {
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
      assert.deepEqual(await ran(visitor.page), []);
      assert.deepEqual(world.vendors.requests, []);
      assert.deepEqual(await visitor.context.cookies(), []);
      assert.equal(await visitor.page.locator('h1').isVisible(), true);
    }

    /** After it was tried for long enough. */
    async function isToldOnce(visitor: Visitor): Promise<void> {
      await isTold(visitor);
      await pause(1500);
      assert.deepEqual((await notes(visitor.page)).told, ['ui-blocked']);
      assert.equal(await seen(visitor.page), 0);
      for (const method of ['showBanner', 'showPreferences'] as const)
        assert.equal(await settles(visitor, method), true, method);
    }

    it('that removes the notice as often as it comes, grants nothing, and the site is told once', async () => {
      build({'/': HTML});
      const visitor = await world.visitor();
      await visitor.page.addInitScript(remove);
      await visitor.page.goto(SITE);

      await isToldOnce(visitor);

      await nothingIsGranted(visitor);
    });

    // What blockers call a cosmetic filter is a style sheet of the user's, which outweighs every rule of a page and of ours.
    for (const rule of ['soglasie-banner', 'soglasie-banner [data-action]'])
      it(`that hides ${rule} by the user’s own style, grants nothing, and the site is told once`, async () => {
        build({'/': HTML});
        const {visitor, end} = await visitorWithStyle(`${rule} {display: none !important}`);
        await visitor.page.goto(SITE);

        await isToldOnce(visitor);

        await nothingIsGranted(visitor);
        await end();
      });

    /** A visitor whose extension puts this style into each page, as blockers do. */
    async function visitorWithStyle(css: string): Promise<{visitor: Visitor; end(): Promise<void>}> {
      const extension = await world.folder({
        'manifest.json': JSON.stringify({
          ...{manifest_version: 3, name: 'Blocker', version: '1'},
          ...{permissions: ['scripting', 'webNavigation'], host_permissions: ['<all_urls>']},
          background: {service_worker: 'worker.js'},
        }),
        'worker.js': `chrome.webNavigation.onCommitted.addListener(({tabId}) =>
          chrome.scripting.insertCSS({target: {tabId}, origin: 'USER', css: ${JSON.stringify(css)}}))`,
      });
      const {executablePath, args} = await flags();
      const context = await chromium.launchPersistentContext(await world.folder({}), {
        executablePath,
        args: [...args, `--load-extension=${extension}`, `--disable-extensions-except=${extension}`],
        ignoreDefaultArgs: ['--disable-extensions'],
        ignoreHTTPSErrors: true,
        locale: 'ru-RU',
      });
      await context.addInitScript('globalThis.__name ??= (value) => value');
      if (!context.serviceWorkers()[0]) await context.waitForEvent('serviceworker');
      return {visitor: new Visitor(context, await context.newPage()), end: () => context.close()};
    }

    it('that takes the file of the notice, grants nothing, and the site is told', async () => {
      const visitor = await arriveWithout('**/soglasie-ui.js*');

      await isTold(visitor);
      for (const method of ['showBanner', 'showPreferences'] as const)
        assert.equal(await settles(visitor, method), true, method);

      await nothingIsGranted(visitor);
    });

    it('that takes every file but the loader, grants nothing, and every promise settles', async () => {
      const visitor = await arriveWithout(/\/soglasie\/(?!soglasie\.js)/);

      await isTold(visitor, 'decision-unavailable');
      for (const method of ['showBanner', 'showPreferences', 'rejectAll'] as const)
        assert.equal(await settles(visitor, method), true, method);

      await nothingIsGranted(visitor);
    });

    it('lets a refusal stand that was given before', async () => {
      build({'/': HTML});
      const visitor = await arrive();
      await visitor.choose('reject-all');
      await until('the event is posted', () => site.posts.length > 0);
      await visitor.page.addInitScript(remove);
      await visitor.context.route('**/soglasie-{ui,preferences}.js*', (route) => route.abort());

      await visitor.page.reload();
      await pause(1500);
      assert.equal(await settles(visitor, 'showPreferences'), true);
      assert.equal(await settles(visitor, 'showBanner'), true);

      assert.equal(await visitor.status(), 'valid');
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
      assert.deepEqual(await ran(visitor.page), []);
      assert.deepEqual(world.vendors.requests, []);
      assert.equal(site.posts.length, 1);
    });
  });

  describe('of a crawler', () => {
    const crawlers: Readonly<Record<string, string>> = {
      Googlebot: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'Googlebot for phones':
        'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      YandexBot: 'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
      bingbot: 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    };
    const HIDING = page({head: NOTES + install({...CONFIG, hideFromBots: true}), body: held('held')});

    for (const [name, userAgent] of Object.entries(crawlers))
      it(`shows nothing and grants nothing with hideFromBots: ${name}`, async () => {
        build({'/': HIDING});
        const visitor = await world.visitor({userAgent});

        await visitor.page.goto(SITE);
        await pause(1500);

        assert.equal(await notices(visitor.page), 0);
        assert.deepEqual(await ran(visitor.page), []);
        assert.deepEqual(world.vendors.requests, []);
        assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});
        assert.deepEqual(visitor.errors, []);
      });

    it('asks a crawler like anybody without hideFromBots', async () => {
      build({'/': page({head: NOTES + install()})});
      const visitor = await world.visitor({userAgent: crawlers.Googlebot});

      await arrive('/', visitor);

      assert.equal(await seen(visitor.page), 1);
    });

    const visitors: Readonly<Record<string, string | undefined>> = {
      'a browser that a program drives': undefined,
      'a phone called Cubot':
        'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
    };
    for (const [name, userAgent] of Object.entries(visitors))
      it(`does not take for one, with hideFromBots: ${name}`, async () => {
        build({'/': HIDING});
        const visitor = await world.visitor({userAgent});

        await arrive('/', visitor);

        assert.equal(await visitor.page.evaluate(() => navigator.webdriver), true);
        assert.equal(await seen(visitor.page), 1);
      });
  });
});
