import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import http from 'node:http';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {LANGUAGES} from '../../src/core/language.js';
import type {Visitor} from './harness/browser.js';
import {codesOfTable, examplesOf, OF_THE_NOTICE, readPages, ROOT, sectionOf} from './harness/readme.js';
import {fixtureSite, type FixtureSite, type Pages} from './harness/site.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

const pages = await readPages();
const pageOf = (path: string) => pages.get(path) ?? '';
const examples = OF_THE_NOTICE.flatMap((path) => examplesOf(path, pageOf(path)));

const CONFIG = {endpoint: '/consent-events', services: {'yandex-metrika': {id: 12345678}}};
const ARRIVED = {'/privacy': '', '/order': ''};

/** Our tag under this configuration. */
const install = (config: object = CONFIG) =>
  `<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>
  <script src="/soglasie/soglasie.js"></script>`;

const styled = (css: string) => `<style>${css}</style>${install()}`;

describe('an example of the documentation about the notice', () => {
  let world: World;
  let site: FixtureSite;
  const checked = new Set<string>();

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  /** Declares what is true of an example, and runs it as it stands. */
  function example(id: string, sentence: string, check: (code: string) => Promise<void>): void {
    checked.add(id);
    it(`${id}: ${sentence}`, () => check(codeOf(id)));
  }

  async function visit(content: Pages): Promise<Visitor> {
    site = fixtureSite({...ARRIVED, ...content});
    world.vendors.host(HOST, site.handle);
    const visitor = await world.visitor();
    await visitor.page.goto(SITE + '/');
    return visitor;
  }

  async function asked(content: Pages): Promise<Visitor> {
    const visitor = await visit(content);
    await visitor.control('reject-all').waitFor();
    return visitor;
  }

  const shown = ({page: tab}: Visitor) => tab.locator('soglasie-banner').innerText();

  const look = (visitor: Visitor, action: string) =>
    visitor.control(action).evaluate((button) => {
      const {width, height} = button.getBoundingClientRect();
      const {backgroundColor, color, font, borderRadius, padding} = getComputedStyle(button);
      return {width: Math.round(width), height, backgroundColor, color, font, borderRadius, padding};
    });

  async function assertTwins(visitor: Visitor): Promise<void> {
    assert.deepEqual(await look(visitor, 'accept-all'), await look(visitor, 'reject-all'));
  }

  const partStyle = (visitor: Visitor, part: string, property: string) =>
    visitor.page
      .locator(`[part=${part}]`)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  describe('of the looks', () => {
    example('looks-banner', 'puts a bar in the colours of a theme above the page', async (code) => {
      const visitor = await asked({'/': page({head: install({...CONFIG, ...(JSON.parse(code) as object)})})});

      const box = await visitor.page.locator('soglasie-banner').boundingBox();
      const {backgroundColor} = await look(visitor, 'reject-all');

      assert.deepEqual([box?.x, box?.y, box?.width], [0, 0, 1280]);
      assert.equal(backgroundColor, 'rgb(15, 107, 99)');
      await assertTwins(visitor);
    });

    example('looks-scheme', 'stays light for a visitor who has everything dark', async (code) => {
      const backgrounds = [];
      for (const css of ['', code]) {
        site = fixtureSite({'/': page({head: styled(css)})});
        world.vendors.host(HOST, site.handle);
        const visitor = await world.visitor({colorScheme: 'dark'});
        await visitor.page.goto(SITE + '/');
        await visitor.control('reject-all').waitFor();
        backgrounds.push(await partStyle(visitor, 'banner', 'background-color'));
      }

      assert.deepEqual(backgrounds, ['rgb(18, 18, 18)', 'rgb(255, 255, 255)']);
    });

    example('looks', 'dresses both buttons alike', async (code) => {
      const visitor = await asked({'/': page({head: styled(code)})});

      const {backgroundColor, color} = await look(visitor, 'reject-all');

      assert.equal(await partStyle(visitor, 'banner', 'border-radius'), '4px');
      assert.deepEqual([backgroundColor, color], ['rgb(122, 31, 92)', 'rgb(255, 255, 255)']);
      await assertTwins(visitor);
    });

    example('looks-parts', 'dresses parts, and the buttons stay twins', async (code) => {
      const visitor = await asked({'/': page({head: styled(code)})});
      const border = await partStyle(visitor, 'banner', 'border-top');
      const font = await partStyle(visitor, 'text', 'font-family');
      await assertTwins(visitor);

      await visitor.choose('settings');
      await visitor.control('save').waitFor();

      assert.equal(border, '6px solid rgb(122, 31, 92)');
      assert.equal(font, 'Georgia, serif');
      assert.equal(await partStyle(visitor, 'dialog', 'max-width'), '800px');
    });

    for (const name of ['calm', 'paper', 'steppe', 'night', 'contrast'])
      example(`theme-${name}`, 'is the theme, and the same when it is pasted into the page', async (code) => {
        const {default: css} = (await import(`../../src/themes/${name}.js`)) as {default: string};
        assert.equal(code, css.slice(1));

        const pasted = await asked({'/': page({head: styled(code)})});
        const its = await look(pasted, 'reject-all');
        const named = await asked({'/': page({head: install({...CONFIG, banner: {theme: name}})})});

        assert.deepEqual(await look(named, 'reject-all'), its);
      });

    it('names every theme, token and part that there is, and no other', async () => {
      const looks = pageOf('docs/looks.md');
      const files = (await readdir(join(ROOT, 'src'), {recursive: true})).filter((path) =>
        path.endsWith('.ts'),
      );
      const sources = await Promise.all(files.map((path) => readFile(join(ROOT, 'src', path), 'utf8')));
      const find = (pattern: RegExp) =>
        [
          ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
        ].sort();
      const themes = files.filter((path) => /^themes.(?!adopt)/.test(path)).map((path) => path.slice(7, -3));
      const told = [...sectionOf(looks, 'Themes').matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
      const parts = [...sectionOf(looks, 'Parts').matchAll(/^\| `<.+?>` \| (.+) \|$/gm)].flatMap(
        ([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
      );

      assert.deepEqual(told.sort(), themes.sort());
      assert.deepEqual(
        codesOfTable(sectionOf(looks, 'Tokens'))
          .filter((name) => name.startsWith('--'))
          .sort(),
        find(/var\((--soglasie-[\w-]+)/g),
      );
      assert.deepEqual([...new Set(parts)].sort(), find(/@csspart ([\w-]+)/g));
    });
  });

  describe('of the languages', () => {
    example('own-messages', 'shows and records the own words, and ours for what has none', async (code) => {
      const own = {...CONFIG, ...(JSON.parse(code) as object)};
      const visitor = await asked({'/': page({head: install(own)})});
      const text = await shown(visitor);
      assert.ok(await visitor.page.getByRole('link', {name: 'Спросить нас'}).isVisible());

      await visitor.choose('reject-all');
      await until('the event is posted', () => site.posts.length === 1);

      assert.match(text, /^Cookie в нашей школе/);
      assert.match(text, /аналогичные технологии: аналитика\. .+ действует 180 дней, .+ Спросить нас\./);
      assert.match(text, /Отклонить все/);
      const {content = ''} = site.posts[0]?.text ?? {};
      assert.match(content, /^Cookie в нашей школе\n.+ Спросить нас \(mailto:privacy@example\.kz\)\./);

      const other = await asked({'/': page({head: install(own), language: 'kk'})});
      assert.match(await shown(other), /^Біздің мектептегі cookie\s+Сайтта біз cookie/);
    });

    it('lists every language with its own name, and says who has read it', async () => {
      const rows = [...pageOf('docs/languages.md').matchAll(/^\| `(\w\w)` \| (.+?) \| (\w+) \|$/gm)];
      const told = rows.map(([, ...cells]) => cells);
      const known = await Promise.all(
        LANGUAGES.map(async (language) => {
          const {default: about} = (await import(`../../src/i18n/${language}/about.js`)) as {
            default: {readonly name: string; readonly reviewed: string};
          };
          return [language, about.name, about.reviewed];
        }),
      );

      assert.deepEqual(told, known);
    });

    it('names the files of a language, as there are', async () => {
      const files = codesOfTable(sectionOf(pageOf('docs/languages.md'), 'To add a language'));

      for (const language of LANGUAGES)
        assert.deepEqual(
          (await readdir(join(ROOT, 'src/i18n', language))).sort(),
          [...files].sort(),
          language,
        );
    });
  });

  describe('of the notice', () => {
    example('own-words', 'stands in the place of ours, and is what is recorded', async (code) => {
      const visitor = await asked({
        '/': page({head: styled(codeOf('own-words-hidden'))}).replace('<body>', '<body>' + code),
      });
      const text = await shown(visitor);
      const {x = NaN} = (await visitor.page.locator('soglasie-banner').boundingBox()) ?? {};
      await assertTwins(visitor);

      await visitor.choose('settings');
      await visitor.control('save').waitFor();
      assert.ok(await visitor.page.getByText('Включите то, что считаете нужным.').isVisible());
      await visitor.choose('reject-all');
      await until('the event is posted', () => site.posts.length === 1);

      assert.match(text, /^Посчитать ваше посещение\?\s+Мы используем файлы cookie/);
      assert.doesNotMatch(text, /На сайте мы используем/);
      assert.ok(x < 20, 'it is in the corner');
      assert.match(site.posts[0]?.text?.content ?? '', /Включите то, что считаете нужным\./);
      assert.equal(await visitor.page.locator('soglasie-banner').count(), 1);
    });

    example('own-words-hidden', 'hides own words from who has answered', async (code) => {
      const body = codeOf('own-words');
      const visitor = await asked({'/': page({head: styled(code), body})});
      await visitor.choose('reject-all');
      await until('it is stored', async () => (await visitor.status()) === 'valid');
      const own = visitor.page.getByText('Посчитать ваше посещение?');

      await visitor.page.reload();
      assert.equal(await own.isVisible(), false);
      site = fixtureSite({'/': page({head: install(), body})});
      world.vendors.host(HOST, site.handle);
      await visitor.page.reload();

      assert.equal(await own.isVisible(), true, 'without the rule it would be seen');
    });

    example('own-notice', 'asks in the place of ours, and decides through the API', async (code) => {
      const visitor = await visit({'/': page({body: code})});
      const ask = visitor.page.locator('#ask');
      await ask.waitFor();
      await pause(1500);
      assert.equal(await visitor.page.locator('soglasie-banner').count(), 0);
      assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});

      await ask.getByRole('button', {name: 'Настроить'}).click();
      await visitor.control('save').waitFor();
      await visitor.choose('close');
      assert.ok(await ask.isVisible());
      await ask.getByRole('button', {name: 'Отклонить все'}).click();
      await ask.waitFor({state: 'hidden'});
      await until('the event is posted', () => site.posts.length === 1);

      const {event, method, text} = site.posts[0] ?? {};
      assert.deepEqual({event, method, text}, {event: 'refused', method: 'api', text: null});
      await visitor.page.reload();
      await pause(500);
      assert.equal(await ask.isVisible(), false);
      assert.deepEqual(visitor.errors, []);
    });

    example('notice-html', 'makes a page on which the notice is seen before its file', async (code) => {
      const {plain, signalled} = await pagesOf(code);
      site = fixtureSite({'/': plain});
      world.vendors.host(HOST, site.handle);
      const visitor = await world.visitor();
      let arrive = () => {};
      const held = new Promise<void>((resolve) => (arrive = resolve));
      await visitor.context.route('**/soglasie-ui.js*', async (route) => {
        await held;
        await route.continue();
      });

      await visitor.page.goto(SITE + '/', {waitUntil: 'commit'});
      await visitor.control('reject-all').waitFor();
      const early = await shown(visitor);
      await visitor.choose('reject-all');
      arrive();
      await until('it is answered', async () => (await visitor.status()) === 'valid');

      assert.match(early, /мы используем файлы cookie и аналогичные технологии/);
      assert.match(signalled, /Global Privacy Control/);
      assert.doesNotMatch(plain, /Global Privacy Control/);
    });

    example('duckduckgo', 'says what its rules look for, and the buttons stay twins', async (code) => {
      const config = {...CONFIG, ...(JSON.parse(code) as object)};
      for (const width of [360, 1280]) {
        site = fixtureSite({'/': page({head: install(config)})});
        world.vendors.host(HOST, site.handle);
        const visitor = await world.visitor({viewport: {width, height: 740}});
        await visitor.page.goto(SITE + '/');
        await visitor.control('reject-all').waitFor();
        const light = await visitor.page.locator('soglasie-banner').evaluate((banner) => ({
          text: [...banner.children].map(({textContent}) => textContent).join(' '),
          buttons: [...banner.querySelectorAll('button')].map(({textContent}) => textContent?.toLowerCase()),
          position: getComputedStyle(banner).position,
        }));

        // As in lib/heuristic-patterns.ts of @duckduckgo/autoconsent 16.23.0; a label has to be the very words.
        assert.match(light.text, /мы используем файлы cookie и аналогичные технологии/i);
        assert.deepEqual(light.buttons, [
          'принимать только необходимые файлы cookie',
          'принять все файлы cookie',
          'настройки',
        ]);
        assert.equal(light.position, 'fixed', 'only such elements are looked at');
        await assertTwins(visitor);
        await visitor.page.evaluate(() =>
          document.querySelector<HTMLElement>('soglasie-banner [data-action=reject-all]')?.click(),
        );
        await visitor.control('reject-all').waitFor({state: 'hidden', timeout: 500});
        await world.visitorsLeave();
      }
    });

    example('blocked', 'is told that the notice cannot be seen; nothing is granted', async (code) => {
      const said =
        '<script>window.said = []; console.log = (...words) => said.push(words.join(" "));</script>';
      const head = `${said}<script>${code}</script>${install()}<script>
        window.removals = 0;
        const remove = () => {
          const banner = document.querySelector('soglasie-banner');
          if (banner) removals++;
          banner?.remove();
        };
        new MutationObserver(() => setTimeout(remove)).observe(document, {childList: true, subtree: true});
      </script>`;
      const visitor = await visit({'/': page({head})});
      const heard = () =>
        visitor.page.evaluate(() => (window as unknown as {said: readonly string[]}).said.join('|'));

      const removals = () => visitor.page.evaluate(() => (window as unknown as {removals: number}).removals);

      await until('it is told', async () => (await heard()) !== '');
      const early = await removals();
      await pause(1500);

      assert.equal(await heard(), 'the notice cannot be seen', 'once');
      assert.equal(await removals(), early, 'it is not put back for ever');
      assert.equal(await visitor.status(), 'unset');
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
    });
  });

  it('has a check, whichever it is', () => {
    assert.deepEqual(examples.map(({id}) => id).sort(), [...checked].sort());
  });
});

function codeOf(id: string): string {
  const found = examples.filter((example) => example.id === id);
  assert.equal(found.length, 1, `one example is called ${id}`);
  return found[0]?.code ?? '';
}

/** The page that this server sends: to a usual browser, and to one with Global Privacy Control. */
async function pagesOf(code: string): Promise<{plain: string; signalled: string}> {
  const port = await freePort();
  assert.ok(code.includes('.listen(3000)'));
  // From the folder of the repository, the package is found under its own name.
  const server = spawn(
    process.execPath,
    ['--input-type=module', '-e', code.replace('.listen(3000)', `.listen(${port}, '127.0.0.1')`)],
    {cwd: ROOT, stdio: 'inherit'},
  );
  try {
    const address = `http://127.0.0.1:${port}/`;
    await until('the server is there', () => fetch(address).then(({ok}) => ok));
    const get = async (headers: Readonly<Record<string, string>>) => (await fetch(address, {headers})).text();
    return {plain: await get({}), signalled: await get({'Sec-GPC': '1'})};
  } finally {
    server.kill();
  }
}

async function freePort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
