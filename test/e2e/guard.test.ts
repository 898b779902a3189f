import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Visitor} from './harness/browser.js';
import {readPages, sectionOf} from './harness/readme.js';
import {fixtureSite, type PageWithHeaders} from './harness/site.js';
import {METRIKA} from './harness/vendors.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

const YOUTUBE = 'www.youtube.com';

/** Longer than anything takes here that is not held. */
const LONG = 1500;

const guard = (config: unknown) =>
  `<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>
  <script src="/soglasie/soglasie-guard.js"></script>`;

/** One of its services is configured; Metrika is only known, and goes with its category. */
const CONFIG = {categories: {analytics: true}, services: {youtube: {}}};
const HEAD = guard(CONFIG);

/** Ways a page can make a request to `url`. Those of the first kind wait for the grant, those of the second fail. */
const WAIT: Readonly<Record<string, string>> = {
  'script, appendChild': `const s = document.createElement('script'); s.src = url; document.head.appendChild(s)`,
  'script, insertBefore another': `const s = document.createElement('script'); s.setAttribute('SRC', url);
    const [first] = document.getElementsByTagName('script'); first.parentNode.insertBefore(s, first)`,
  'script, replaceChild': `const s = document.createElement('script'); s.src = url;
    main.replaceChild(s, main.appendChild(document.createElement('i')))`,
  'script, append': `const s = document.createElement('script'); s.src = url; document.body.append('text', s)`,
  'script, prepend': `const s = document.createElement('script'); s.src = url; document.body.prepend(s)`,
  'script, before': `const s = document.createElement('script'); s.src = url; main.before(s)`,
  'script, after': `const s = document.createElement('script'); s.src = url; main.after(s)`,
  'script, after a text': `const s = document.createElement('script'); s.src = url; document.querySelector('h1').firstChild.after(s)`,
  'script, replaceWith': `const s = document.createElement('script'); s.src = url;
    main.appendChild(document.createElement('i')).replaceWith(s)`,
  'script, replaceChildren': `const s = document.createElement('script'); s.src = url;
    main.appendChild(document.createElement('i')).replaceChildren(s)`,
  'script, insertAdjacentElement': `const s = document.createElement('script'); s.src = url;
    main.insertAdjacentElement('beforeend', s)`,
  'script, in a range': `const s = document.createElement('script'); s.src = url;
    const range = document.createRange(); range.selectNodeContents(main); range.insertNode(s)`,
  'script, in a shadow root': `const s = document.createElement('script'); s.src = url;
    main.appendChild(document.createElement('p')).attachShadow({mode: 'open'}).append(s);
    soglasie.scan(main)`,
  'script, below what is put in': `const s = document.createElement('script'); s.src = url;
    const parts = document.createElement('p'); parts.append('text', s); main.append(parts)`,
  'script, address after it is put in': `const s = document.head.appendChild(document.createElement('script')); s.src = url`,
  'script, address by attribute after it is put in': `const s = document.createElement('script');
    document.head.append(s); s.setAttribute('src', url)`,
  'script, cloned': `const s = document.createElement('script'); s.src = url; document.head.append(s.cloneNode())`,
  'script, from a fragment': `document.body.append(
    document.createRange().createContextualFragment('<script src="' + url + '"><' + '/script>'))`,
  'script, from a template': `const t = document.createElement('template');
    t.content.append(document.createRange().createContextualFragment('<p><script src="' + url + '"><' + '/script></p>'));
    document.body.append(document.importNode(t.content, true))`,
  'script, a module': `const s = document.createElement('script'); s.type = 'module'; s.src = url; document.head.append(s)`,
  'script, without its protocol': `const s = document.createElement('script'); s.src = url.replace('https:', '');
    document.head.append(s)`,
  'frame, append': `const f = document.createElement('iframe'); f.src = url; document.body.append(f)`,
  'frame, address after it is put in': `const f = document.body.appendChild(document.createElement('iframe')); f.src = url`,
  'frame, address by attribute after it is put in': `const f = document.createElement('iframe');
    document.body.append(f); f.setAttribute('src', url)`,
  'frame, from a fragment': `document.body.append(
    document.createRange().createContextualFragment('<iframe src="' + url + '"></iframe>'))`,
  'link, a stylesheet': `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = url; document.head.append(l)`,
  'link, a preload': `const l = document.createElement('link'); l.setAttribute('href', url);
    Object.assign(l, {rel: 'preload', as: 'script'}); document.head.append(l)`,
  'link, a prefetch': `const l = document.head.appendChild(document.createElement('link')); l.rel = 'prefetch'; l.href = url`,
};

const FAIL: Readonly<Record<string, string>> = {
  'picture, new Image': `new Image().src = url`,
  'picture, by attribute': `new Image().setAttribute('src', url)`,
  'picture, srcset': `new Image().srcset = '/own.png 1x, ' + url + ' 2x, ' + url + ' 1.5x'; new Image().srcset = url`,
  'picture, srcset by attribute': `document.createElement('img').setAttribute('srcset', url + ' 1x')`,
  'picture, in the page': `const i = document.body.appendChild(document.createElement('img')); i.src = url`,
  fetch: `fetch(url, {mode: 'no-cors'}).catch(() => {})`,
  'fetch of a URL': `fetch(new URL(url)).catch(() => {})`,
  'fetch of a Request': `fetch(new Request(url)).catch(() => {})`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', url); x.send()`,
  'XMLHttpRequest, synchronous': `const x = new XMLHttpRequest(); x.open('GET', url, false); try { x.send() } catch {}`,
  sendBeacon: `navigator.sendBeacon(url, 'text')`,
  WebSocket: `new WebSocket(url.replace('https', 'wss'))`,
  EventSource: `new EventSource(url)`,
};

const ROWS = Object.entries({...WAIT, ...FAIL});
const pathOf = (name: string) => '/' + encodeURIComponent(name);

/** Makes every request, on the page that is open. */
async function makeRequests({page: tab}: Visitor, host = YOUTUBE): Promise<void> {
  for (const [name, code] of ROWS)
    await tab.evaluate(
      `(() => { const url = ${JSON.stringify(`https://${host}${pathOf(name)}`)}, main = document.querySelector('main');
        ${code} })()`,
    );
}

describe('the guard', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    build({});
  });
  after(() => world.close());

  function build(pages: Readonly<Record<string, string | PageWithHeaders>>): void {
    const site = fixtureSite({'/': page({head: HEAD, body: 'text'}), '/own.png': '', ...pages});
    world.vendors.host(HOST, (request, response) =>
      request.url === '/away'
        ? response.writeHead(302, {location: `https://${YOUTUBE}/leak`}).end()
        : site.handle(request, response),
    );
    world.vendors.requests.length = 0;
  }

  async function visit(options?: Parameters<World['visitor']>[0]): Promise<Visitor> {
    const visitor = await world.visitor(options);
    await visitor.page.goto(SITE);
    return visitor;
  }

  const seen = (host = YOUTUBE) => world.vendors.to(host).map(({path}) => path);
  const once = (names: readonly string[]) => names.map(pathOf).sort();

  describe('whatever way a page makes a request', () => {
    const arrived: Record<string, readonly string[]> = {};

    before(async () => {
      const visitor = await visit();
      await makeRequests(visitor);
      await makeRequests(visitor, METRIKA);
      await pause(LONG);
      arrived.before = [...seen(), ...seen(METRIKA)];

      await visitor.page.evaluate(() => window.soglasie.rejectAll());
      await makeRequests(visitor);
      await pause(LONG);
      arrived.refused = [...seen(), ...seen(METRIKA)];

      // The same page: what waited goes, what failed does not.
      world.vendors.requests.length = 0;
      await visitor.page.reload();
      await makeRequests(visitor);
      await visitor.page.evaluate(() => window.soglasie.acceptAll());
      await pause(LONG);
      arrived.later = seen();

      world.vendors.requests.length = 0;
      await visitor.page.reload();
      await makeRequests(visitor);
      await makeRequests(visitor, METRIKA);
      await pause(LONG);
      arrived.granted = seen();
      arrived.byCategory = seen(METRIKA);
    });

    for (const [name] of ROWS) {
      const path = pathOf(name);
      it(`${name}: silent before the answer and after a refusal, goes once it is granted`, () => {
        assert.ok(!arrived.before?.includes(path), 'before');
        assert.ok(!arrived.refused?.includes(path), 'refused');
        assert.ok(arrived.granted?.includes(path), 'granted');
        assert.ok(arrived.byCategory?.includes(path), 'granted with its category');
      });
    }
    for (const name in WAIT)
      it(`${name}: goes when it is granted later`, () => assert.ok(arrived.later?.includes(pathOf(name))));

    it('repeats nothing that has failed', () => {
      assert.deepEqual(
        arrived.later?.filter((path) => once(Object.keys(FAIL)).includes(path)),
        [],
      );
    });
  });

  describe('what no script can stop', () => {
    /** Whether the request of a frame is out before the frame is taken back is a race; of so many, one wins it. */
    const FRAMES = '<iframe src="https://www.youtube.com/leak"></iframe>'.repeat(20);

    /** By its row in docs/guard.md: what makes `https://www.youtube.com/leak` be asked for in spite of the guard. */
    const LEAKS: Readonly<Record<string, Leak>> = {
      'a script above the loader': {
        html: page({head: '<script src="https://www.youtube.com/leak"></script>' + HEAD}),
      },
      'a script in the HTML below the loader: it does not run, but it is fetched': {
        html: page({
          head: HEAD,
          body: '<script src="https://www.youtube.com/leak" onload="document.title = \'ran\'"></script>',
        }),
      },
      'a frame in the HTML': {
        html: page({head: HEAD, body: FRAMES}),
      },
      'a frame in `innerHTML`': {
        // Nobody can take it back before the page's code has come to its end.
        code: `document.body.innerHTML = '${FRAMES}';
          for (const end = performance.now() + 300; performance.now() < end; );`,
      },
      'a picture in the HTML': {
        html: page({head: HEAD, body: '<img src="https://www.youtube.com/leak" alt="">'}),
      },
      'a picture inside `<noscript>`': {
        html: page({
          head: HEAD,
          body: '<noscript><img src="https://www.youtube.com/leak" alt=""></noscript>',
        }),
        javaScriptEnabled: false,
      },
      'a picture in `innerHTML`': {
        code: `document.body.innerHTML = '<img src="https://www.youtube.com/leak">'`,
      },
      'a script by `document.write`': {
        html: page({
          head: HEAD,
          body: `<script src="/write.js"></script>`,
        }),
      },
      'a module by `import()`': {code: `void import('https://www.youtube.com/leak').catch(() => {})`},
      '`url()` in CSS': {code: `document.body.style.background = 'url(https://www.youtube.com/leak)'`},
      'a request inside a worker': {
        code: `new Worker(URL.createObjectURL(new Blob(["fetch('https://www.youtube.com/leak')"])))`,
      },
      'a request by a new empty frame': {
        code: `void document.body.appendChild(document.createElement('iframe')).contentWindow
          .fetch('https://www.youtube.com/leak').catch(() => {})`,
      },
      'a frame that is sent on by its `location`': {
        code: `document.body.appendChild(document.createElement('iframe')).contentWindow.location.href =
          'https://www.youtube.com/leak'`,
      },
      'a video, a sound': {code: `new Audio('https://www.youtube.com/leak')`},
      'an object, an embedded file': {
        code: `document.body.appendChild(document.createElement('object')).data = 'https://www.youtube.com/leak'`,
      },
      'an address of your own that redirects to a service': {code: `new Image().src = '/away'`},
    };

    interface Leak {
      readonly html?: string;
      readonly code?: string;
      readonly javaScriptEnabled?: boolean;
    }

    const WRITE = {
      html: `document.write('<script src="https://www.youtube.com/leak"><' + '/script>')`,
      headers: {'content-type': 'text/javascript'},
    };

    const open = async (
      {html = page({head: HEAD}), code, javaScriptEnabled = true}: Leak,
      policy?: string,
    ) => {
      await world.visitorsLeave();
      const headers: Record<string, string> = policy ? {'content-security-policy': policy} : {};
      build({'/': {html, headers}, '/write.js': WRITE});
      const visitor = await visit({javaScriptEnabled});
      if (code) await visitor.page.evaluate(`(() => { ${code} })()`);
      return visitor;
    };
    const leaked = () => seen().includes('/leak');

    it('is told row by row in the documentation', async () => {
      assert.deepEqual(
        (await rows()).map(([what]) => what),
        Object.keys(LEAKS),
      );
    });

    for (const [name, leak] of Object.entries(LEAKS))
      it(`${name}: leaks, and no more under the policy of the documentation`, async () => {
        const policy = (await rows()).find(([what]) => what === name)?.[2]?.replaceAll('`', '');
        assert.ok(policy);

        await until(
          'it leaks',
          async () => {
            await open(leak);
            await pause(LONG / 4);
            return leaked();
          },
          30_000,
        );
        await open(leak, policy);
        await pause(LONG / 2);
        assert.equal(leaked(), false);
      });

    it('does not run a script that the browser has fetched ahead', async () => {
      const visitor = await open(
        LEAKS['a script in the HTML below the loader: it does not run, but it is fetched']!,
      );
      await until('it is fetched', leaked);
      await pause(LONG / 2);

      assert.notEqual(await visitor.page.title(), 'ran');
      await visitor.page.evaluate(() => window.soglasie.acceptAll());
      await until('the script has run', async () => (await visitor.page.title()) === 'ran');
    });

    async function rows(): Promise<string[][]> {
      const text = (await readPages()).get('docs/guard.md') ?? '';
      return [...sectionOf(text, 'What no script can stop').matchAll(/^\| (.+) \|$/gm)]
        .map(([, cells = '']) => cells.split(' | '))
        .slice(1);
    }
  });

  describe('on a page with a tag that nobody marked up', () => {
    it("holds the vendor's own snippet, and runs it on the grant", async () => {
      const snippet = `<script>
        (function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();
        for(var j=0;j<document.scripts.length;j++){if(document.scripts[j].src===r){return;}}
        k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,k.onload=function(){document.title='loaded'},
        a.parentNode.insertBefore(k,a)})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
        ym(12345678,'init',{});</script>`;
      build({'/': page({head: HEAD, body: snippet + snippet})});
      const visitor = await visit();
      await pause(LONG);
      assert.deepEqual(seen(METRIKA), []);

      await visitor.choose('accept-all');
      await until('the counter sends', () => seen(METRIKA).some((path) => path.includes('hit.gif')));

      assert.equal(await visitor.page.title(), 'loaded');
      assert.equal(seen(METRIKA).filter((path) => path.startsWith('/metrika/tag.js')).length, 1);
      assert.deepEqual(visitor.errors, []);
    });

    it('runs what waits in the order that was asked for', async () => {
      world.vendors.host('i.ytimg.com', (request, response) => {
        const [, name, delay] = (request.url ?? '').split('/');
        setTimeout(() => {
          response
            .writeHead(200, {'content-type': 'text/javascript'})
            .end(`(window.ran ??= []).push('${name}')`);
        }, Number(delay));
      });
      const script = (name: string, delay: number) =>
        `{const s = document.createElement('script'); s.async = false; s.src = 'https://i.ytimg.com/${name}/${delay}';
        document.head.append(s)}`;
      const visitor = await visit();
      await visitor.page.evaluate(script('first', 600) + script('second', 0) + script('third', 200));
      const ran = () => visitor.page.evaluate(() => (window as unknown as {ran?: string[]}).ran ?? []);
      await pause(LONG);
      assert.deepEqual(await ran(), []);

      await visitor.page.evaluate(() => window.soglasie.acceptAll());
      await until('all have run', async () => (await ran()).length === 3);

      assert.deepEqual(await ran(), ['first', 'second', 'third']);
    });

    it('lets the visitor load one frame, and keeps the next', async () => {
      build({});
      const visitor = await visit();
      const frame = (path: string) =>
        visitor.page.evaluate((url) => {
          const element = document.createElement('iframe');
          element.src = url;
          document.querySelector('main')?.append(element);
        }, `https://${YOUTUBE}${path}`);

      await frame('/embed/one');
      await visitor.choose('load-once');
      await until('it is loaded', () => seen().includes('/embed/one'));
      await frame('/embed/two');
      await pause(LONG);

      assert.deepEqual(seen(), ['/embed/one']);
    });

    it('holds everything again after a withdrawal', async () => {
      build({});
      const visitor = await visit();
      await visitor.page.evaluate(() => window.soglasie.acceptAll());
      await visitor.page.evaluate((url) => void fetch(url, {mode: 'no-cors'}), `https://${YOUTUBE}/granted`);
      await until('it goes', () => seen().includes('/granted'));

      await visitor.page.evaluate(() => window.soglasie.withdraw('youtube'));
      await makeRequests(visitor);
      await pause(LONG);

      assert.deepEqual(seen(), ['/granted']);
    });
  });
});
