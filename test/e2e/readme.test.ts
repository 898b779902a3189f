import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, stat, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {DEFAULTS} from '../../src/core/config.js';
import {start, type RunningCommand} from '../cli/command.js';
import {sampleEvent} from '../endpoint/event.js';
import {startPostgres} from '../endpoint/postgres.js';
import type {Visitor} from './harness/browser.js';
import {
  anchorsOf,
  codesOfTable,
  examplesOf,
  messageCodes,
  OF_THE_NOTICE,
  readPages,
  ROOT,
  sectionOf,
  type Example,
} from './harness/readme.js';
import {fixtureSite, type FixtureSite, type Pages} from './harness/site.js';
import {GOOGLE, METRIKA} from './harness/vendors.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

const run = promisify(execFile);
const pages = await readPages();
const README = pages.get('README.md') ?? '';
const CONFIGURATION = pages.get('docs/configuration.md') ?? '';
const examples = [...pages]
  .filter(([path]) => !OF_THE_NOTICE.includes(path))
  .flatMap(([path, text]) => examplesOf(path, text));
const packageFile = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as PackageFile;

interface PackageFile {
  readonly name: string;
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Longer than a counter waits before it sends. */
const LONG = 2000;

const CONSOLE = '<script>window.said = []; console.log = (...words) => said.push(words.join(" "));</script>';

/** Our tag under this configuration. */
const install = (config: unknown) =>
  `<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>
  <script src="/soglasie/soglasie.js"></script>`;

const METRIKA_ONLY = {endpoint: '/consent-events', services: {'yandex-metrika': {id: 12345678}}};

const META = 'connect.facebook.net';
const YOUTUBE = 'www.youtube-nocookie.com';

const script = (code: string) => ({html: code, headers: {'content-type': 'text/javascript'}});

describe('an example of the documentation', () => {
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

  /** Opens the first page of a site of these pages. */
  async function visit(content: Pages, address = SITE + '/'): Promise<Visitor> {
    const {host, pathname} = new URL(address);
    site = fixtureSite({[pathname]: '', ...content});
    world.vendors.host(host, site.handle);
    world.vendors.requests.length = 0;
    const visitor = await world.visitor();
    await visitor.page.goto(address);
    return visitor;
  }

  async function asked(content: Pages, address?: string): Promise<Visitor> {
    const visitor = await visit(content, address);
    await visitor.control('accept-all').waitFor();
    return visitor;
  }

  const sends = (host: string) => world.vendors.to(host).some(({path}) => path.includes('hit.gif'));
  const said = ({page: tab}: Visitor) =>
    tab.evaluate(() => (window as unknown as {said: readonly string[]}).said);

  async function assertNothingStored(visitor: Visitor): Promise<void> {
    assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});
  }

  describe('of the installation', () => {
    example('one-tag', 'is silent until a choice, then starts both counters', async (code) => {
      const visitor = await asked({'/': page({head: code})});
      const called = await visitor.page.evaluate(
        () =>
          new Promise((resolve) => {
            const {ym} = window as unknown as {ym(...args: unknown[]): void};
            ym(12345678, 'reachGoal', 'order', {}, () => resolve('the callback came'));
          }),
      );
      await pause(LONG);
      assert.equal(called, 'the callback came');
      assert.deepEqual(world.vendors.requests, []);
      await assertNothingStored(visitor);

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      await until('Google sends', () => sends(GOOGLE));
      await until('the event is posted', () => site.posts.length === 1);

      assert.equal(site.posts[0]?.policyUrl, '/privacy');
      const record = (await visitor.context.cookies()).find(({name}) => name === 'consent_soglasie');
      assert.equal(Math.round(((record?.expires ?? 0) - Date.now() / 1000) / 86_400), 180);
      assert.deepEqual(visitor.errors, []);
    });

    example(
      'inlined',
      'asks without a file that the page waits for, and starts the counters',
      async (code) => {
        const loader = await readFile(join(ROOT, 'dist/soglasie.js'), 'utf8');
        assert.ok(!loader.includes('</script'), 'it can be put between tags as it is');
        const visitor = await asked({
          '/': page({head: code.replace('/* content of soglasie.js */', () => loader)}),
        });
        const files = visitor.asked.filter((url) => url.includes('/soglasie/'));
        assert.deepEqual(world.vendors.requests, []);

        await visitor.choose('accept-all');
        await until('Metrika sends', () => sends(METRIKA));
        await until('Google sends', () => sends(GOOGLE));

        assert.ok(files.length > 1 && files.every((url) => !/soglasie\.js/.test(url)));
        assert.deepEqual(visitor.errors, []);
      },
    );

    example(
      'preload',
      'fetches the notice beside the loader, once, and not after an answer',
      async (code) => {
        const {version} = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {version: string};
        assert.ok(code.includes(`?v=${version}`), 'it is the version of the files');
        const visitor = await asked({'/': page({head: code})});
        const notices = () => visitor.asked.filter((url) => url.includes('soglasie-ui.js'));
        assert.equal(notices().length, 1);
        await visitor.choose('accept-all');
        await until('Metrika sends', () => sends(METRIKA));

        await visitor.page.reload();
        await until('Metrika sends again', () => sends(METRIKA));

        assert.equal(notices().length, 1);
        assert.deepEqual(visitor.errors, []);
      },
    );

    example('copy', 'puts the built files where the tag looks for them', async (code) => {
      const [first, ...rest] = code.trim().split('\n');
      assert.equal(first, `npm install ${packageFile.name}`);
      assert.ok(packageFile.files.includes('dist'));
      await inFolder(async (folder) => {
        await mkdir(join(folder, 'node_modules'));
        await mkdir(join(folder, 'public'));
        await symlink(ROOT, join(folder, 'node_modules', packageFile.name));

        await run('sh', ['-ec', rest.join('\n')], {cwd: folder});

        for (const name of ['soglasie.js', 'soglasie-ui.js', 'locales/kk.js', 'chunks/base.js'])
          assert.ok((await stat(join(folder, 'public/soglasie', name))).isFile());
      });
    });

    example('bundler', 'asks and starts the counter from a bundle', async (code) => {
      const {outputFiles} = await build({
        stdin: {contents: code, resolveDir: ROOT},
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: '/app',
        write: false,
      });
      const files = outputFiles.map(({path, text}) => [path.replace(/^[A-Z]:|\\/g, '/'), script(text)]);
      const visitor = await asked({
        '/': page({head: '<script type="module" src="/app/stdin.js"></script>'}),
        ...(Object.fromEntries(files) as Pages),
      });
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));

      assert.equal(await visitor.status(), 'valid');
      assert.deepEqual(visitor.errors, []);
      const {stdout} = await run(
        process.execPath,
        ['-e', "import('soglasie').then((all) => console.log(Object.keys(all).join()))"],
        {cwd: ROOT},
      );
      assert.equal(stdout.trim(), 'start', 'it can be imported where there is no page');
    });

    it('one-tag: says in the development build what is wrong', async () => {
      const code = codeOf('one-tag').replace('soglasie.js', 'soglasie.dev.js');
      const body = `<script type="text/plain" data-category="necessary"></script>
        <soglasie-checkbox purpose="none"></soglasie-checkbox>`;
      const warnings: string[] = [];
      site = fixtureSite({'/': page({head: code, body})});
      world.vendors.host(HOST, site.handle);
      const visitor = await world.visitor();
      visitor.page.on('console', (message) => warnings.push(message.text()));
      await visitor.page.goto(SITE + '/');
      await visitor.choose('reject-all');

      for (const warning of ['necessary-held', 'purpose-unknown'])
        await until(warning, () => warnings.some((text) => text.startsWith(`[soglasie] ${warning}: `)));
    });

    example('services', 'is silent until a choice, then starts them and shows what is held', async (code) => {
      const visitor = await asked({'/': page({head: code, body: codeOf('install-frame')})});
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);
      await assertNothingStored(visitor);

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      await until('the pixel is asked for', () => world.vendors.to(META).length > 0);
      await until('the frame is loaded', () => world.vendors.to(YOUTUBE).length > 0);

      assert.equal(world.vendors.to(META).length, 1);
      assert.deepEqual(Object.keys(site.posts[0]?.services ?? {}).sort(), [
        'meta-pixel',
        'yandex-metrika',
        'youtube',
      ]);
      assert.deepEqual(visitor.errors, []);
    });

    it('services: leaves out the one whose id is wrong, and starts the others', async () => {
      const code = codeOf('services').replace('1234567890123456', '123-wrong');
      assert.ok(code.includes('123-wrong'));
      const visitor = await asked({'/': page({head: code})});
      await until('it is said', () => visitor.errors.some((text) => text.includes('services.meta-pixel')));

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      await pause(LONG);

      assert.deepEqual(world.vendors.to(META), []);
    });

    it('services: counts as many as there are', async () => {
      const listed = [...(pages.get('docs/services.md') ?? '').matchAll(/^### (.+)$/gm)];
      for (const path of ['README.md', 'CHANGELOG.md'])
        for (const [, told] of (pages.get(path) ?? '').matchAll(/(\d+) services/g))
          assert.equal(Number(told), listed.length, path);
    });

    example('install-elsewhere', 'gives out the files and takes the event of another host', async (code) => {
      const endpoint = await world.endpoint();
      world.vendors.host('consent.example.kz', endpoint.handle);
      const visitor = await asked({'/': page({head: code})});
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      await until('the event is acknowledged', () => endpoint.acknowledged.length === 1);

      assert.equal(endpoint.acknowledged[0]?.scope.origin, SITE);
      assert.deepEqual(visitor.errors, []);
    });

    example('install-optimisers', 'works from the folder of an optimiser too', async (code) => {
      assert.ok(code.indexOf('data-cfasync') < code.indexOf(' src='));
      const moved = code.replace(/(\s)src="[^"]+"/, '$1src="/cache/min/soglasie.js"');
      assert.notEqual(moved, code);
      const loader = await readFile(join(ROOT, 'dist/soglasie.js'), 'utf8');

      for (const head of [code, moved]) {
        const visitor = await asked({'/': page({head}), '/cache/min/soglasie.js': script(loader)});
        await visitor.choose('accept-all');
        await until('Metrika sends', () => sends(METRIKA));
        await until('the event is posted', () => site.posts.length === 1);
        assert.deepEqual(visitor.errors, []);
        await world.visitorsLeave();
      }
    });

    example('manual', 'waits for start()', async (code) => {
      const visitor = await asked({'/': page({head: code})});

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));

      assert.deepEqual(visitor.errors, []);
    });
  });

  describe('of a configuration', () => {
    example('config', 'holds the own service too, until it is granted', async (code) => {
      const visitor = await asked({
        '/': page({head: code}),
        '/ab-test.js': script('document.body.dataset.ab = "ran"; localStorage.ab_variant = "1";'),
      });
      const dataset = () => visitor.page.evaluate(() => document.body.dataset.ab);
      await pause(LONG);
      assert.equal(await dataset(), undefined);

      await visitor.choose('accept-all');
      await until('the own service runs', async () => (await dataset()) === 'ran');
      await until('Metrika sends', () => sends(METRIKA));
      await visitor.page.evaluate(() => window.soglasie.withdraw());
      await until('what it left is removed', async () => {
        const {keys} = await visitor.traces();
        return !keys.includes('ab_variant');
      });

      assert.deepEqual(visitor.errors, []);
    });

    example('data-config', 'starts only what no source has switched off', async (code) => {
      const [, json = ''] = /with `(\{.*?\})` in the file/.exec(README) ?? [];
      const visitor = await asked({'/': page({head: code}), '/consent.json': json});

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      await pause(LONG);

      assert.deepEqual(world.vendors.to(GOOGLE), []);
      assert.deepEqual(visitor.errors, []);
    });

    it('config: asks about what is new only, and everything under a new revision', async () => {
      const pageOf = (more: object) => page({head: install({...METRIKA_ONLY, ...more})});
      const youtube = {services: {...METRIKA_ONLY.services, youtube: true}};
      const notice = (visitor: Visitor) => visitor.page.locator('soglasie-banner').innerText();
      const visitor = await asked({
        '/': pageOf({}),
        '/new': pageOf({...youtube, categories: {analytics: true, marketing: true}}),
        '/revised': pageOf({...youtube, revision: '2'}),
      });
      await visitor.choose('accept-all');
      await until('the first is stored', async () => (await visitor.status()) === 'valid');

      await visitor.page.goto(SITE + '/new');
      await visitor.control('reject-all').waitFor();
      assert.match(await notice(visitor), /Новое: реклама/);
      await visitor.choose('reject-all');
      const isGranted = (id: string) => visitor.page.evaluate((name) => window.soglasie.isGranted(name), id);
      assert.deepEqual(await Promise.all(['yandex-metrika', 'youtube'].map(isGranted)), [true, false]);

      await visitor.page.goto(SITE + '/revised');
      await visitor.control('reject-all').waitFor();
      assert.doesNotMatch(await notice(visitor), /Новое/);
      assert.equal(await isGranted('yandex-metrika'), false);
    });

    it('data-config: holds everything when the file does not come', async () => {
      const visitor = await visit({'/': page({head: codeOf('data-config')})});

      await until('it is said', () => visitor.errors.some((text) => text.includes('config-unavailable')));
      await visitor.page.evaluate(() => window.soglasie.acceptAll());
      await pause(LONG);

      assert.deepEqual(world.vendors.requests, []);
    });

    example('google-advanced', "loads Google's tag at once, with everything denied", async (code) => {
      const visitor = await asked({'/': page({head: install(JSON.parse(code))})});

      await until('Google sends', () => sends(GOOGLE));

      const hits = world.vendors.to(GOOGLE).filter(({path}) => path.includes('hit.gif'));
      assert.ok(hits.every(({path}) => path.includes('gcs=G100')));
      await assertNothingStored(visitor);
    });
  });

  describe('of held markup', () => {
    const COMMENT = '/* runs once analytics is refused or withdrawn */';
    const note = (word: string) => `(window.ran ??= []).push("${word}");`;
    const files = {
      '/counter.js': script(`window.counter = {start() {${note('inline')}}}; ${note('counter')}`),
      '/heatmap.js': script(note('heatmap')),
    };
    const ran = ({page: tab}: Visitor) =>
      tab.evaluate(() => (window as unknown as {ran?: readonly string[]}).ran ?? []);
    const withHeld = (code: string) => {
      assert.ok(code.includes(COMMENT));
      const body = code.replace(COMMENT, note('refused'));
      return {'/': page({head: install(METRIKA_ONLY), body}), ...files};
    };

    example('held', 'runs in order after acceptance only', async (code) => {
      const visitor = await asked(withHeld(code));
      await pause(LONG);
      assert.deepEqual(await ran(visitor), []);

      await visitor.choose('accept-all');
      await until('the last one runs', async () => (await ran(visitor)).length === 3);

      assert.deepEqual(await ran(visitor), ['counter', 'inline', 'heatmap']);
    });

    it('held: runs after a refusal what waits for one', async () => {
      const visitor = await asked(withHeld(codeOf('held')));

      await visitor.choose('reject-all');
      await until('it runs', async () => (await ran(visitor)).length > 0);
      await pause(300);

      assert.deepEqual(await ran(visitor), ['refused']);
      assert.deepEqual(
        visitor.asked.filter((url) => url.endsWith('/counter.js')),
        [],
      );
    });

    const [, marketing = ''] = /when `categories` names it: `(\{.*?\})`\./.exec(README) ?? [];
    const askMarketing = () => install(JSON.parse(marketing));

    example('resources', 'asks for them after acceptance only, and holds them again', async (code) => {
      const visitor = await asked({'/': page({head: askMarketing(), body: code})});
      await pause(LONG);
      const widget = () => visitor.asked.some((url) => url.endsWith('/widget.css'));
      assert.deepEqual(world.vendors.requests, []);
      assert.ok(!widget());

      await visitor.choose('accept-all');
      for (const host of ['ads.example.kz', YOUTUBE])
        await until(`${host} is asked`, () => world.vendors.to(host).length > 0);
      await until('the link is loaded', widget);
      assert.equal(await visitor.page.locator('soglasie-embed').count(), 0);

      let loads = 0;
      visitor.page.on('load', () => loads++);
      await visitor.page.evaluate(() => window.soglasie.withdraw());
      await visitor.control('load-once').waitFor();
      assert.equal(await visitor.page.locator('main :is([src^=http],[href])').count(), 0);
      await pause(1500);
      assert.equal(loads, 0);
    });

    const YOUTUBE_ONLY = install({services: {youtube: true}});
    const LESSON = {'/lesson-1.jpg': {html: '', headers: {'content-type': 'image/jpeg'}}};

    example('embed', 'shows the preview and the vendor, and loads this one once', async (code) => {
      const visitor = await asked({'/': page({head: YOUTUBE_ONLY, body: code}), ...LESSON});
      await visitor.choose('reject-all');
      const placeholder = visitor.page.locator('soglasie-embed [part=embed]');
      await placeholder.getByText('Google').waitFor();
      const box = await placeholder.boundingBox();
      assert.deepEqual([box?.width, box?.height], [564, 319]);
      await until('the preview is shown', () => visitor.page.locator('soglasie-embed img').isVisible());
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('load-once');
      await until('the frame is loaded', () => world.vendors.to(YOUTUBE).length === 1);
      assert.equal(await visitor.page.locator('iframe').isVisible(), true);
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('youtube')), false);

      await visitor.page.goto(SITE + '/');
      await until('the session remembers it', () => world.vendors.to(YOUTUBE).length === 2);
      assert.deepEqual(visitor.errors, []);
    });

    it('embed: allows the service always', async () => {
      const visitor = await asked({'/': page({head: YOUTUBE_ONLY, body: codeOf('embed')}), ...LESSON});
      await visitor.choose('reject-all');
      await visitor.control('load-always').waitFor();

      await visitor.choose('load-always');
      await until('the frame is loaded', () => world.vendors.to(YOUTUBE).length === 1);

      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('youtube')), true);
    });

    example('install-frame', 'waits behind a placeholder that nobody has to write', async (code) => {
      const visitor = await asked({'/': page({head: YOUTUBE_ONLY, body: code})});
      await visitor.control('load-once').waitFor();
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('the frame is loaded', () => world.vendors.to(YOUTUBE).length === 1);

      assert.equal(await visitor.page.locator('soglasie-embed').count(), 0);
      assert.deepEqual(visitor.errors, []);
    });

    example('install-held-call', 'comes after the start of its service, once', async (code) => {
      const head = install({services: {'meta-pixel': {id: '1234567890123456'}}});
      const visitor = await asked({'/': page({head, body: code})});
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('the call waits for the script', async () => {
        const calls = await visitor.page.evaluate(() => {
          const {fbq} = window as unknown as {fbq?: {queue?: ArrayLike<unknown>[]}};
          return (fbq?.queue ?? []).map((call) => Array.from(call).join());
        });
        const leads = calls.filter((call) => call === 'track,Lead');
        const init = calls.findIndex((call) => call.startsWith('init'));
        return init >= 0 && init < calls.indexOf('track,Lead') && leads.length === 1;
      });

      assert.equal(world.vendors.to(META).length, 1);
      assert.deepEqual(visitor.errors, []);
    });

    example('template', 'puts the frame into the page after acceptance only', async (code) => {
      const visitor = await asked({'/': page({head: askMarketing(), body: code})});
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('the frame is loaded', () => world.vendors.to(YOUTUBE).length > 0);

      assert.equal(await visitor.page.locator('iframe').count(), 1);
    });

    it('held: finds what other libraries call it, and shadow roots that come later', async () => {
      const text = sectionOf(README, 'Hold a frame, a picture, a link');
      const [, list = ''] = /`data-cookieconsent="(.*?)"` needs both/.exec(text) ?? [];
      assert.match(text, /`data-name` is `data-service`/);
      const held = (attribute: string, word: string) =>
        `<script type="text/plain" ${attribute}>${note(word)}</script>`;
      const body = `${held('data-name="youtube"', 'name')} ${held(`data-cookieconsent="${list}"`, 'both')}
        ${held('data-cookieconsent="preferences"', 'functional')} ${held('data-cookieconsent="ignore"', 'ignored')}
        <div id="late"></div>`;
      const head = install({
        categories: {functional: true, analytics: true, marketing: true},
        services: {youtube: true},
      });
      const visitor = await asked({'/': page({head, body})});
      const decide = (choice: object) =>
        visitor.page.evaluate((given) => window.soglasie.decide(given), choice);

      await decide({services: {youtube: true}});
      await until('it runs', async () => (await ran(visitor)).join() === 'name');
      await decide({categories: {functional: true, marketing: true}});
      await until('it runs', async () => (await ran(visitor)).join() === 'name,functional');
      await decide({categories: {analytics: true}});
      await until('it runs', async () => (await ran(visitor)).join() === 'name,functional,both');
      await visitor.page.evaluate(
        (html) => {
          const root = document.querySelector('#late')!.attachShadow({mode: 'open'});
          root.innerHTML = html;
          (window.soglasie as unknown as {scan(root: Node): void}).scan(root);
        },
        held('data-category="analytics"', 'shadow'),
      );
      await until('it runs', async () => (await ran(visitor)).at(-1) === 'shadow');

      assert.equal((await ran(visitor)).length, 4);
    });

    example('guard', 'holds what a script of the page puts in', async (code) => {
      const body = `<script>
        document.head.append(Object.assign(document.createElement('script'), {src: 'https://${META}/en_US/fbevents.js'}));
        document.head.append(Object.assign(document.createElement('script'), {src: 'https://${METRIKA}/metrika/tag.js'}));
      </script>`;
      const visitor = await asked({'/': page({head: code, body})});
      await pause(LONG);
      assert.deepEqual(world.vendors.requests, []);

      await visitor.choose('accept-all');
      await until('what is of the granted category is fetched', () => world.vendors.to(METRIKA).length > 0);
      await until('Google sends', () => sends(GOOGLE));
      await pause(LONG);

      assert.deepEqual(world.vendors.to(META), []);
      assert.deepEqual(visitor.errors, []);
    });
  });

  describe('of the form', () => {
    const box = ({page: tab}: Visitor) => tab.locator('soglasie-checkbox input[part=box]');

    async function arrive(code: string, more = ''): Promise<Visitor> {
      const config = {
        ...METRIKA_ONLY,
        policyUrl: '/privacy',
        ...(JSON.parse(codeOf('form-config')) as object),
      };
      const visitor = await asked({'/': page({head: install(config), body: code + more}), '/order': ''});
      await box(visitor).waitFor();
      await visitor.choose('reject-all');
      await until('the refusal is posted', () => site.posts.length === 1);
      await visitor.page.fill('[name=email]', 'test@example.kz');
      return visitor;
    }

    const submit = ({page: tab}: Visitor) => tab.locator('form button').click();

    example(
      'checkbox',
      'holds the form, then adds the number of the record and posts the event',
      async (code) => {
        const visitor = await arrive(code);
        assert.equal(await box(visitor).isChecked(), false);
        await submit(visitor);
        await pause(300);
        assert.equal(site.forms.length, 0);

        await box(visitor).check();
        await submit(visitor);
        await until('the form arrives', () => site.forms.length === 1);
        await until('the event is posted', () => site.posts.length === 2);

        const [form] = site.forms;
        const event = site.posts[1];
        assert.deepEqual([...(form?.keys() ?? [])], ['email', 'consent']);
        assert.match(form?.get('consent') ?? '', UUID_V7);
        assert.equal(event?.recordId, form?.get('consent'));
        assert.deepEqual([event?.kind, event?.purpose, event?.fields], ['form', 'order', ['email']]);
        assert.doesNotMatch(JSON.stringify(event), /test@example\.kz/);
      },
    );

    it('checkbox: posts the event of a form that is read by the code of the page', async () => {
      const code = `<script>
        document.querySelector('#order').addEventListener('submit', async (event) => {
          event.preventDefault();
          await fetch('/order', {method: 'POST', body: new URLSearchParams(new FormData(event.target))});
        });
      </script>`;
      const visitor = await arrive(codeOf('checkbox'), code);

      await box(visitor).check();
      await submit(visitor);
      await until('the form arrives', () => site.forms.length === 1);
      await until('the event is posted', () => site.posts.length === 2);

      assert.equal(site.posts[1]?.recordId, site.forms[0]?.get('consent'));
    });

    it('checkbox: holds the form where scripts do not run', async () => {
      site = fixtureSite({'/': page({head: install(METRIKA_ONLY), body: codeOf('checkbox')}), '/order': ''});
      world.vendors.host(HOST, site.handle);
      const visitor = await world.visitor({javaScriptEnabled: false});
      await visitor.page.goto(SITE + '/');
      await visitor.page.fill('[name=email]', 'test@example.kz');

      await submit(visitor);
      await pause(500);

      assert.equal(site.forms.length, 0);
      await visitor.page.locator('input[name=consent]').check();
      await submit(visitor);
      await until('the form arrives', () => site.forms.length === 1);
    });

    example('form-config', 'is told beside the box, and recorded', async (code) => {
      const {form} = JSON.parse(code) as {form: {purposes: {order: {title: {ru: string}}}}};
      const visitor = await arrive(codeOf('checkbox'));
      await box(visitor).check();

      await submit(visitor);
      await until('the event is posted', () => site.posts.length === 2);

      const event = site.posts[1];
      const {content = ''} = event?.text ?? {};
      for (const text of [form.purposes.order.title.ru, 'e-mail', '3 года', '3 рабочих дня', '/privacy'])
        assert.ok(content.includes(text), `${text} is told:\n${content}`);
      const years = yearOf(event?.expiresAt) - yearOf(event?.occurredAt);
      assert.equal(years, 3);
    });
  });

  describe('of the declaration', () => {
    example('cookies', 'names each service with its cookies', async (code) => {
      const visitor = await asked({'/': page({head: codeOf('services'), body: code})});
      const declaration = visitor.page.locator('soglasie-cookies');
      await declaration.getByText('Meta Platforms').first().waitFor();

      const told = await declaration.evaluate(({shadowRoot}) => shadowRoot?.textContent ?? '');
      for (const text of ['Яндекс Метрика', '_ym_uid', '_fbp', 'YouTube', 'consent_soglasie'])
        assert.ok(told.includes(text), text);
      assert.ok((await declaration.locator('h3').count()) > 1);
      assert.deepEqual(world.vendors.requests, []);
    });
  });

  describe('of the way back', () => {
    example('way-back', 'opens the preferences from each of them', async (code) => {
      const visitor = await asked({'/': page({head: install(METRIKA_ONLY), body: code})});
      await visitor.choose('reject-all');

      for (const way of ['soglasie-settings', 'a[href="#soglasie-settings"]', '[data-soglasie=settings]']) {
        await visitor.page.locator(way).click();
        await visitor.control('save').waitFor();
        await visitor.choose('close');
        await visitor.control('save').waitFor({state: 'hidden'});
      }

      assert.equal(await visitor.page.locator('soglasie-settings[floating]').count(), 0);
    });

    it('way-back: stands in the corner of a page that has none', async () => {
      const visitor = await asked({'/': page({head: install(METRIKA_ONLY)})});
      const floating = visitor.page.locator('soglasie-settings[floating]');
      assert.equal(await floating.count(), 0);

      await visitor.choose('reject-all');
      await floating.waitFor();
      await floating.click();

      await visitor.control('save').waitFor();
    });
  });

  describe('of the JavaScript API', () => {
    const ANALYTICS = {endpoint: '/consent-events', categories: {analytics: true}};

    example('api', 'decides, asks, withdraws and opens the preferences', async (code) => {
      const body = `<script type="module">${code}</script>`;
      const visitor = await visit({'/': page({head: CONSOLE + install(ANALYTICS), body})});

      await visitor.control('save').waitFor();
      await until('both events are posted', () => site.posts.length === 2);

      assert.match((await said(visitor)).join(), /^granted \d{13}$/);
      assert.deepEqual(
        site.posts.map(({event, method}) => `${event} by ${method}`),
        ['given by api', 'withdrawn by api'],
      );
      assert.deepEqual(visitor.errors, []);
    });

    it('api: is in force at once where something is asked, and changes nothing where its file does not come', async () => {
      const granted = (tab: Visitor['page']) =>
        tab.evaluate(() => {
          window.soglasie.acceptAll();
          return window.soglasie.isGranted('analytics');
        });
      const visitor = await asked({'/': page({head: install(ANALYTICS)})});
      assert.equal(await granted(visitor.page), true);

      const other = await world.visitor();
      await other.page.route(/soglasie-(ui|decision)\.js/, (route) => route.abort());
      await other.page.goto(SITE + '/');
      assert.equal(await granted(other.page), false);
      await until('it is said', () => other.errors.some((text) => text.includes('decision-unavailable')));

      assert.equal(await other.status(), 'unset');
    });

    it('api: has every name of the table', async () => {
      const visitor = await visit({'/': page({head: install(ANALYTICS)})});
      const names = codesOfTable(sectionOf(README, 'JavaScript API and events')).filter(
        (name) => name !== 'window.soglasie',
      );

      const there = await visitor.page.evaluate(
        (all) =>
          all.map((name) => {
            const value = (window.soglasie as unknown as Record<string, unknown>)[name.replace(/\(.*/, '')];
            return name + ' ' + (value === undefined ? 'missing' : typeof value);
          }),
        names,
      );

      assert.ok(names.length > 10);
      for (const found of there) assert.match(found, /\(.*\) function$|^\w+ (string|object)$/);
    });

    example('queue', 'hears the state before and after the choice', async (code) => {
      const visitor = await asked({'/': page({head: CONSOLE + code + install(METRIKA_ONLY)})});

      await visitor.choose('accept-all');
      await until('it hears of the choice', async () => (await said(visitor)).length === 2);

      assert.deepEqual(await said(visitor), ['unset necessary', 'valid necessary,analytics,yandex-metrika']);
    });

    example('events', 'hears of a withdrawal and keeps the page from being reloaded', async (code) => {
      const head = `${CONSOLE}<script>${code}</script>${install(METRIKA_ONLY)}`;
      const visitor = await asked({'/': page({head})});
      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));
      let loads = 0;
      visitor.page.on('load', () => loads++);

      await visitor.page.evaluate(() => window.soglasie.withdraw());
      await pause(1500);

      assert.equal((await said(visitor)).at(-1), 'withdrawn analytics,yandex-metrika');
      assert.equal(loads, 0);
      const status = await visitor.page.evaluate(() => document.documentElement.dataset.soglasieStatus);
      assert.equal(status, 'valid');
    });
  });

  describe('of the event and the endpoint', () => {
    example('event', 'is what the page of the configuration posts', async (code) => {
      const shown = JSON.parse(code) as typeof real;
      const address = shown.scope.origin + shown.scope.path;
      const visitor = await asked(
        {'/courses': page({head: codeOf('config')}), '/ab-test.js': script('')},
        address,
      );
      await visitor.choose('accept-all');
      await until('the event is posted', () => site.posts.length === 1);

      const [real] = site.posts as [(typeof site.posts)[number]];
      for (const event of [shown, real]) {
        assert.match(event.recordId, UUID_V7);
        assert.match(event.consentId ?? '', UUID_V4);
        assert.match(event.text?.hash ?? '', /^sha256-/);
        const minted = parseInt(event.recordId.replace('-', '').slice(0, 12), 16);
        assert.ok(Math.abs(minted - Date.parse(event.occurredAt)) < 1000);
        assert.equal(Date.parse(event.expiresAt) - Date.parse(event.occurredAt), 180 * 86_400_000);
      }
      assert.ok(real.text?.content.startsWith(shown.text?.content.replace('…', '') ?? '-'));
      const {recordId, consentId, occurredAt, expiresAt, text} = real;
      assert.deepEqual({...shown, recordId, consentId, occurredAt, expiresAt, text}, real);
    });

    example('serve', 'takes the events of that site, with the default options', async (code) => {
      const {args, packages} = commandOf(code);
      assert.deepEqual(packages, [packageFile.name, '@electric-sql/pglite']);
      await serving(args, {}, async (command) => {
        const endpoint = await command.printed(/Endpoint: +(\S+)\n/);
        await command.printed(/Password: +(\S+) /);
        const {origin} = new URL(endpoint);

        assert.equal((await post(endpoint, args.at(-1) ?? '')).status, 202);
        assert.equal((await post(endpoint, 'https://other.example.kz')).status, 403);
        for (const path of ['/soglasie/soglasie.js', '/console/', '/healthz'])
          assert.equal((await fetch(origin + path)).status, 200, path);
      });
    });

    it('serve: names every option of the command', async () => {
      const {stdout: help} = await run(process.execPath, [bin(), 'serve', '--help']);
      const [paragraph = ''] = /^Options: [^]*?:$/m.exec(README) ?? [];

      const names = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort();

      const options = /--[a-z]+/g;
      assert.deepEqual(
        names(paragraph, options),
        names(help, options).filter((name) => name !== '--help'),
      );
      const variables = /\b[A-Z_]{4,}\b/g;
      const others = ['NAME', 'Usage'];
      const ofHelp = names(help.split('Environment:')[1] ?? '', variables);
      assert.deepEqual(
        names(paragraph, variables).filter((name) => !others.includes(name)),
        ofHelp,
      );
      for (const standard of ['8080', '127.0.0.1', '.soglasie']) {
        assert.ok(help.includes(`(${standard}`), standard);
        assert.ok(paragraph.includes(standard), standard);
      }
    });

    checked.add('serve-postgres');
    it('serve-postgres: stores the events there', async (test) => {
      const {args, packages, env} = commandOf(codeOf('serve-postgres'));
      assert.deepEqual(packages, [packageFile.name, 'pg']);
      assert.deepEqual(Object.keys(env), ['DATABASE_URL']);
      const postgres = await startPostgres();
      if (!postgres) return test.skip('no PostgreSQL here; DATABASE_URL would name one');
      test.after(() => postgres.stop());

      await serving(args, {DATABASE_URL: postgres.url}, async (command) => {
        const endpoint = await command.printed(/Endpoint: +(\S+)\n/);
        await command.printed(/Data: +the server at DATABASE_URL/);

        assert.equal((await post(endpoint, args.at(-1) ?? '')).status, 202);
      });
    });

    example('try', 'serves the demonstration and prints the password', async (code) => {
      assert.equal(code.trim(), 'npm ci && npm start');
      const [node, file, ...args] = (packageFile.scripts.start ?? '').split(' ');
      assert.deepEqual([node, file], ['node', packageFile.bin.soglasie]);
      await serving(args, {}, async (command) => {
        const address = await command.printed(/Site: +(\S+)\n/);
        await command.printed(/Password: +(\S+) /);

        const html = await (await fetch(address)).text();
        assert.match(html, /soglasie\.js/);
      });
    });

    example('test', 'runs every test, this one included', async (code) => {
      assert.equal(code.trim(), 'npm ci && npm test');
      const [, file = ''] = /^node (\S+)$/.exec(packageFile.scripts.test ?? '') ?? [];
      assert.match(await readFile(join(ROOT, file), 'utf8'), /test\/e2e/);
    });
  });

  describe('of the Content Security Policy', () => {
    example('csp', 'violates nothing', async (code) => {
      const [name = '', value = ''] = code.trim().split(/: (.*)/);
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
      site = fixtureSite({
        '/': {html: page({head: codeOf('nonce')}), headers: {[name]: value}},
        '/counter.js': script('document.body.dataset.counter = "ran";'),
      });
      world.vendors.host(HOST, site.handle);
      world.vendors.requests.length = 0;
      await visitor.page.goto(SITE + '/');

      await visitor.choose('settings');
      await visitor.control('save').waitFor();
      await visitor.choose('accept-all');
      await until('the held script runs', () =>
        visitor.page.evaluate(() => document.body.dataset.counter === 'ran'),
      );
      await until('Metrika sends', () => sends(METRIKA));

      assert.deepEqual(violated, []);
      assert.deepEqual(visitor.errors, []);
    });

    example('nonce', 'keeps a held script without it from running', async (code) => {
      const bare = code.replace(/<script nonce="R4nd0m" type/, '<script type');
      assert.notEqual(bare, code);
      const visitor = await asked({'/': page({head: bare}), '/counter.js': script('')});

      await visitor.choose('accept-all');
      await until('Metrika sends', () => sends(METRIKA));

      assert.deepEqual(
        visitor.asked.filter((url) => url.endsWith('/counter.js')),
        [],
      );
    });
  });

  it('has a check, whichever it is', () => {
    assert.deepEqual(
      examples.filter(({id}) => !id || !checked.has(id)).map(({place, id}) => `${place} ${id}`),
      [],
    );
    assert.deepEqual(examples.map(({id}) => id).sort(), [...checked].sort());
  });
});

describe('the documentation', () => {
  it('tells the sizes that are measured', async () => {
    const {stdout} = await run(process.execPath, [join(ROOT, 'scripts/size.mjs')]);
    const sums = [...(stdout.split('sum (brotli)')[1] ?? '').matchAll(/^.+? {2,}(\d+) +\d+ *(?:ok|OVER)/gm)];
    const told = [...README.matchAll(/^\| .+ \| (\d+\.\d) \|$/gm)];

    assert.equal(told.length, sums.length);
    for (const [i, [row = '', number]] of told.entries()) {
      const measured = Number(sums[i]?.[1]) / 1024;
      assert.ok(Math.abs(Number(number) - measured) <= 0.05 * measured, `${row} ${measured.toFixed(2)}`);
    }
  });

  it('lists every key of the configuration', () => {
    const [table = ''] = CONFIGURATION.split('\n## ');

    assert.deepEqual(codesOfTable(table).sort(), Object.keys(DEFAULTS).sort());
  });

  it('explains every code of a message, and no other', async () => {
    const explained = [...(pages.get('docs/messages.md') ?? '').matchAll(/^### ([\w-]+)$/gm)];

    assert.deepEqual(explained.map(([, code]) => code).sort(), await messageCodes());
  });

  it('names only scripts that there are', () => {
    const named = [...pages.values()].flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)]);

    assert.deepEqual(
      named.map(([, name = '']) => name).filter((name) => !packageFile.scripts[name]),
      [],
    );
  });

  it('links only to what there is', async () => {
    const broken: string[] = [];
    for (const [path, text] of pages)
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^\w+:/.test(target)) continue;
        const [file = '', anchor] = target.split('#');
        const to = file ? join(dirname(path), file) : path;
        const exists = await stat(join(ROOT, to)).catch(() => null);
        const isThere = anchor ? anchorsOf(pages.get(to) ?? '').includes(anchor) : true;
        if (!exists || !isThere) broken.push(`${path}: ${target}`);
      }

    assert.deepEqual(broken, []);
  });
});

function codeOf(id: string): string {
  const found: Example[] = examples.filter((example) => example.id === id);
  assert.equal(found.length, 1, `one example is called ${id}`);
  return found[0]?.code ?? '';
}

function yearOf(date = ''): number {
  return new Date(date).getUTCFullYear();
}

function bin(): string {
  return join(ROOT, packageFile.bin.soglasie ?? '');
}

/** `DATABASE_URL=… npx -p soglasie -p pg soglasie serve --origin …`, taken apart. */
function commandOf(line: string) {
  const words = line.trim().split(' ');
  const at = words.indexOf('npx');
  const command = words.indexOf('soglasie', words.lastIndexOf('-p') + 2);
  assert.ok(at >= 0 && command > at);
  const env = Object.fromEntries(
    words.slice(0, at).map((word) => word.split(/=(.*)/).slice(0, 2) as [string, string]),
  );
  const packages = words.filter((_, i) => words[i - 1] === '-p');
  for (const name of packages)
    assert.ok(name === packageFile.name || packageFile.peerDependencies[name], name);
  return {env, packages, args: words.slice(command + 1)};
}

/** Runs the built command with these arguments, on a port and in a folder of its own. */
async function serving(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  use: (command: RunningCommand) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const command = start(
      process.execPath,
      [bin(), ...args, '--port', '0', '--data', join(folder, 'data')],
      env,
    );
    try {
      await use(command);
    } finally {
      command.process.kill('SIGTERM');
      await command.ended();
    }
  });
}

function post(endpoint: string, origin: string): Promise<Response> {
  const event = sampleEvent({scope: {origin, path: '/', form: null}});
  return fetch(endpoint, {
    method: 'POST',
    headers: {'content-type': 'text/plain', origin},
    body: JSON.stringify(event),
  });
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'soglasie-readme-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
