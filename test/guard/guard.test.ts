import {expect} from '@open-wc/testing';
import type * as guardFile from '../../src/guard/guard.js';
import {until} from '../fixtures/browser.js';
import {openFrame, type Frame} from '../fixtures/frame.js';

/** The same server under another name, so that nothing here reaches a network. */
const OTHER = location.origin.replace('localhost', '127.0.0.1');
const HELD = OTHER + '/held';
const FILE = '/test/fixtures/scripts/vendor.js';
const HOLDING = {service: 'youtube', category: 'marketing'};

describe('the guard', () => {
  let frame: Frame;
  let granted: boolean;

  beforeEach(async () => {
    granted = false;
    frame = await openFrame('<main></main>');
    const {installGuard} = await frame.load<typeof guardFile>('/src/guard/guard.ts');
    installGuard((url) => (!granted && url.includes('held') ? HOLDING : undefined));
  });
  afterEach(() => frame.remove());

  /** Runs code as the page's own: `url` is held. */
  const run = <T>(code: string, url = HELD): T =>
    (frame.window.eval as (code: string) => (url: string) => T)(`(url) => ${code}`)(url);
  const asked = () =>
    frame.window.performance.getEntriesByType('resource').filter(({name}) => name.includes('held'));

  describe('fails as an ad blocker does', () => {
    for (const [what, code, outcome] of [
      ['fetch', 'fetch(url).catch((error) => error instanceof TypeError && "TypeError")', 'TypeError'],
      [
        'XMLHttpRequest',
        `new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onerror = () => resolve('error ' + request.status + request.readyState);
          request.open('POST', url);
          request.setRequestHeader('X-Test', '1');
          request.send('text');
        })`,
        'error 04',
      ],
      [
        'XMLHttpRequest, synchronous',
        `{const request = new XMLHttpRequest(); request.open('GET', url, false);
          try { request.send() } catch ({name}) { return name }}`,
        'NetworkError',
      ],
      ['sendBeacon', 'navigator.sendBeacon(url, "text")', true],
      [
        'WebSocket',
        `new Promise((resolve) => {
          const socket = new WebSocket(url.replace('http', 'ws'), 'chat'), said = [socket.readyState];
          socket.onerror = () => said.push('error');
          socket.onclose = ({code}) => resolve(said.concat(code).join());
        })`,
        '0,error,1006',
      ],
      [
        'EventSource',
        `new Promise((resolve) => {
          const source = new EventSource(url);
          source.onerror = () => resolve('error ' + source.readyState);
        })`,
        'error 2',
      ],
      [
        'a picture',
        `new Promise((resolve) => { const image = new Image(); image.onerror = () => resolve('error'); image.src = url; })`,
        'error',
      ],
      [
        'a picture by its srcset',
        `new Promise((resolve) => { const image = new Image(); image.onerror = () => resolve('error'); image.srcset = url + ' 2x'; })`,
        'error',
      ],
    ] as const)
      it(what, async () => {
        expect(await run(code.startsWith('{') ? `(() => ${code})()` : code)).to.equal(outcome);
        expect(asked()).to.deep.equal([]);
      });
  });

  it('lets the same requests go once they are granted', async () => {
    granted = true;
    const {status} = await run<Promise<Response>>('fetch(url)', location.origin + FILE + '?held');
    await run<Promise<unknown>>(
      'new Promise((resolve) => { const image = new Image(); image.onerror = resolve; image.src = url })',
      HELD + '.png',
    );

    expect(status).to.equal(200);
    await until(() => asked().length === 2);
  });

  describe('makes held markup', () => {
    const held = (code: string) =>
      run<HTMLElement>(`(() => { const main = document.querySelector('main'); ${code} })()`);
    const attributes = (element: Element) =>
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
    const MARKS = {'data-service': 'youtube', 'data-category': 'marketing'};

    it('of a script, which keeps its address and all it says', () => {
      const script = held(`const script = document.createElement('script');
        Object.assign(script, {src: url, crossOrigin: 'anonymous', nonce: 'b3Vy', id: 'own'});
        return main.appendChild(script)`) as HTMLScriptElement;

      expect(attributes(script)).to.deep.equal({
        ...MARKS,
        'data-src': HELD,
        src: HELD,
        type: 'text/plain',
        async: '',
        crossorigin: 'anonymous',
        id: 'own',
      });
      expect(script.src).to.equal(HELD);
      expect(script.nonce).to.equal('b3Vy');
      expect(script.guarded).to.equal(true);
    });

    it('of scripts that keep their order, and of modules', () => {
      const script = held(`const script = document.createElement('script');
        Object.assign(script, {src: url, async: false, type: 'module'});
        return main.appendChild(script)`);

      expect(attributes(script)).to.include({type: 'text/plain', 'data-type': 'module', 'data-src': HELD});
      expect(script.hasAttribute('async')).to.equal(false);
    });

    it('of a script that gets its address late', () => {
      const script = held(`const script = main.appendChild(document.createElement('script'));
        script.src = url; return script`);

      expect(attributes(script)).to.include({...MARKS, type: 'text/plain', 'data-src': HELD, src: HELD});
    });

    it('of a frame, which answers with the address that was set', async () => {
      const element = held(`const frame = document.createElement('iframe'); frame.src = url;
        main.appendChild(frame); return frame`) as HTMLIFrameElement;

      expect(attributes(element)).to.deep.equal({...MARKS, 'data-src': HELD});
      expect(element.src).to.equal(HELD);
      expect(asked()).to.deep.equal([]);
    });

    it('of a frame that is in the page, and no more once the page turns to something else', () => {
      const element = held(`const frame = main.appendChild(document.createElement('iframe'));
        frame.setAttribute('src', url); return frame`) as HTMLIFrameElement;
      expect(attributes(element)).to.deep.equal({...MARKS, 'data-src': HELD});

      element.src = 'about:blank';

      expect(attributes(element)).to.deep.equal({src: 'about:blank'});
      expect(element.src).to.equal('about:blank');
    });

    it('which the gate can give its address back, and the page cannot', () => {
      const element = held(`const frame = document.createElement('iframe'); frame.src = url;
        return main.appendChild(frame)`) as HTMLIFrameElement;

      element.src = HELD;
      expect(element.hasAttribute('src')).to.equal(false);
      element.setAttribute('src', HELD);
      expect(element.getAttribute('src')).to.equal(HELD);
      frame.document.body.append(element);
      expect(element.getAttribute('src')).to.equal(HELD);
    });

    it('of a link that fetches something, and of no other', () => {
      const link = (rel: string) =>
        attributes(
          held(`const link = document.createElement('link'); link.href = url; link.rel = '${rel}'; main.append(link);
            return link`),
        );

      for (const rel of ['stylesheet', 'preload', 'prefetch', 'preconnect', 'dns-prefetch', 'icon'])
        expect(link(rel)).to.deep.equal({...MARKS, rel, 'data-href': HELD});
      for (const rel of ['canonical', 'me', 'author']) expect(link(rel)).to.deep.equal({rel, href: HELD});
    });

    it('of nothing else', () => {
      for (const code of [
        `const data = document.createElement('script'); data.type = 'application/json'; data.src = url; return main.appendChild(data)`,
        `const link = document.createElement('a'); link.href = url; return main.appendChild(link)`,
        `const own = document.createElement('script'); own.src = '/test/fixtures/scripts/vendor.js'; return main.appendChild(own)`,
        `const marked = document.createElement('iframe'); marked.dataset.category = 'functional'; marked.src = url; return main.appendChild(marked)`,
      ]) {
        const element = held(code);
        expect(element.guarded, code).to.equal(undefined);
        expect(element.hasAttribute('data-src'), code).to.equal(false);
      }
    });

    it('of no script that has run, wherever it is moved', () => {
      granted = true;
      const script = held(
        `const script = document.createElement('script'); script.src = url; return main.appendChild(script)`,
      );
      granted = false;

      frame.document.body.append(script);
      frame.document.head.insertBefore(frame.document.createElement('b'), null);
      frame.document.body.insertBefore(frame.document.createElement('b'), script);

      expect(attributes(script)).to.deep.equal({src: HELD});
    });

    it('of no script in `innerHTML`, which never runs', async () => {
      frame.document.querySelector('main')!.innerHTML = `<script src="${HELD}"></script>`;
      await new Promise((resolve) => setTimeout(resolve));

      expect(attributes(frame.document.querySelector('main script')!)).to.deep.equal({src: HELD});
    });
  });

  describe('for everything else', () => {
    /** Each as text: what it answers, or what it throws. */
    const QUESTIONS = [
      'fetch.name + fetch.length + isNative(fetch)',
      'WebSocket.name + WebSocket.length + WebSocket.OPEN + isNative(WebSocket)',
      'XMLHttpRequest.prototype.open.length + isNative(XMLHttpRequest.prototype.open)',
      'EventSource.CLOSED + Object.keys(EventSource).join()',
      'Node.prototype.appendChild.name + Element.prototype.append.length + isNative(Element.prototype.setAttribute)',
      `Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.name`,
      `JSON.stringify(Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore'))`,
      `Object.keys(Element.prototype).length + Object.keys(HTMLImageElement.prototype).join()`,
      `{const socket = new WebSocket('ws://localhost:1'); return socket instanceof WebSocket && socket.constructor === WebSocket && WebSocket.prototype.constructor === WebSocket}`,
      `{class Own extends WebSocket {}; const own = new Own('ws://localhost:1'); return own instanceof Own && own instanceof WebSocket}`,
      'WebSocket("ws://localhost:1")',
      'new WebSocket()',
      'new WebSocket("")',
      'new WebSocket("ftp://example.org")',
      'new EventSource("https://")',
      'new fetch("/")',
      'document.createElement("script").setAttribute()',
      'document.createElement("script").setAttribute("src")',
      'document.createElement("script").setAttribute("")',
      'document.createElement("script").setAttribute(Symbol(), "x")',
      'document.createElement("img").setAttribute("src", {toString() { throw new RangeError("mine") }})',
      'document.createElement("img").setAttribute("constructor", "x")',
      '{const image = new Image(); image.src = null; return image.getAttribute("src") + image.src}',
      '{const image = new Image(); image.src = undefined; return image.getAttribute("src")}',
      '{const image = new Image(); image.src = {toString() { throw new RangeError("mine") }}}',
      '{const image = new Image(); image.src = Object.create(null)}',
      '{const script = document.createElement("script"); script.src = "/own.js"; return script.src + script.getAttribute("src")}',
      'HTMLImageElement.prototype.src',
      'document.body.appendChild(null)',
      'document.body.appendChild("text")',
      'document.body.appendChild()',
      'document.body.append(null, 1, "text"), document.body.lastChild.data',
      'document.body.insertBefore(document.createElement("i"))',
      'document.body.insertBefore(document.createElement("i"), document.head)',
      'document.body.insertAdjacentElement("nowhere", document.createElement("i"))',
      'document.body.insertAdjacentElement("beforeend", document.createElement("i")).localName',
      'document.body.appendChild(document.createElement("b")).localName',
      'Node.prototype.appendChild.call({}, document.createElement("i"))',
      'Node.prototype.appendChild.call(null, document.createElement("i"))',
      'navigator.sendBeacon()',
      'navigator.sendBeacon("ftp://example.org")',
      'new XMLHttpRequest().open("GET")',
      'new XMLHttpRequest().open("GET", "https://")',
      'new XMLHttpRequest().open("TRACE", "/")',
    ];
    const ask = (page: Frame, code: string) => {
      const body = code.startsWith('{') ? code : `{return ${code}}`;
      try {
        return String(
          (page.window.eval as (code: string) => unknown)(
            `(() => { const isNative = (code) => /^function.*\\(\\) \\{ \\[native code\\] \\}$/.test(code); ${body} })()`,
          ),
        );
      } catch (error) {
        return String(error);
      }
    };

    it('answers and throws as the browser does', async () => {
      const plain = await openFrame('<main></main>');
      for (const code of QUESTIONS) expect(ask(frame, code), code).to.equal(ask(plain, code));
      plain.remove();
    });

    for (const code of ['fetch()', 'fetch(null, {method: "HEAD"})', 'fetch("https://")', 'fetch(Symbol())'])
      it(`${code} settles as the browser settles it`, async () => {
        const plain = await openFrame();
        const settle = (page: Frame) =>
          (page.window.eval as (code: string) => Promise<string>)(
            `${code}.then(({status}) => String(status), (error) => String(error))`,
          );

        expect(await settle(frame)).to.equal(await settle(plain));
        plain.remove();
      });
  });

  describe('under a strict policy', () => {
    let violations: string[];

    const enforce = (policy: string) => {
      violations = [];
      frame.document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
        violations.push(violatedDirective),
      );
      const meta = frame.document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = policy;
      frame.document.head.append(meta);
    };

    it('holds a script whose address is a Trusted Type, and violates nothing', async () => {
      const own = (
        frame.window as unknown as {
          trustedTypes: {createPolicy(name: string, rules: object): {createScriptURL(url: string): string}};
        }
      ).trustedTypes.createPolicy('page', {createScriptURL: (url: string) => url});
      enforce("require-trusted-types-for 'script'");
      const [early, late] = [frame.document.createElement('script'), frame.document.createElement('script')];
      const element = frame.document.createElement('iframe');

      early.src = own.createScriptURL(HELD);
      element.src = HELD;
      frame.document.body.append(early, late, element);
      late.setAttribute('src', own.createScriptURL(HELD));
      await new Promise((resolve) => setTimeout(resolve, 50));

      for (const each of [early, late, element]) expect(each.dataset.src).to.equal(HELD);
      expect(violations).to.deep.equal([]);
      expect(() => (frame.document.createElement('script').src = HELD)).to.throw('TrustedScriptURL');
    });

    it('fails without a violation what the policy has nothing to do with', async () => {
      enforce("default-src 'none'; script-src 'self'");
      let failed = 0;
      const image = new frame.window.Image();
      image.onerror = () => failed++;

      image.src = HELD;
      void frame.window.fetch(HELD).catch(() => failed++);
      frame.window.navigator.sendBeacon(HELD);
      const request = new frame.window.XMLHttpRequest();
      request.onerror = () => failed++;
      request.open('GET', HELD);
      request.send();
      await until(() => failed === 3);

      expect(violations).to.deep.equal([]);
    });
  });
});
