import type {BrowserLauncher} from '@web/test-runner';
import {startSession, type Session} from './webdriver.js';
import {KEYS, startWebKit, type WebKitDriver, type WebKitFiles} from './webkit.js';

/** Opens the pages of unit tests in one session of WebKit, one after the other. */
export function webKitLauncher(files: WebKitFiles): BrowserLauncher & {getPage(): object} {
  const active = new Map<string, string>();
  let driver: WebKitDriver | undefined;
  let session: Session | undefined;
  const command: Session['command'] = (method, path, body) => {
    if (!session) throw new Error('WebKit is not there yet.');
    return session.command(method, path, body);
  };
  return {
    name: 'WebKit',
    // As what it answers the commands of tests: https://modern-web.dev/docs/test-runner/commands/
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => pageOf(command),
    async initialize() {},
    async startSession(id, url) {
      driver ??= await startWebKit(files);
      session ??= await startSession(driver.url, driver.capabilities);
      active.set(id, url);
      await command('POST', '/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id) ?? '',
    async stopSession(id) {
      active.delete(id);
      await command('POST', '/url', {url: 'about:blank'});
      // Each file of tests begins with the same window; in a narrow one a page has not even the focus.
      await pageOf(command).setViewport(SIZE);
      return {};
    },
    async stop() {
      await session?.end();
      await driver?.stop();
    },
    async startDebugSession() {
      throw new Error('Watch WebKit on a screen instead.');
    },
  };
}

const SIZE = {width: 1024, height: 748};

interface Size {
  readonly width: number;
  readonly height: number;
}

function pageOf(command: Session['command']) {
  const act = (type: 'pointer' | 'key', actions: readonly object[]) =>
    command<void>('POST', '/actions', {actions: [{type, id: type, actions}]});
  const size = () =>
    command<Size>('POST', '/execute/async', {
      // Laid out anew, and not only told of its size.
      script: `requestAnimationFrame(() => requestAnimationFrame(() =>
        arguments[0]({width: innerWidth, height: innerHeight})))`,
      args: [],
    });
  const type = (value: string) =>
    act('key', [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]);
  return {
    async setViewport({width, height}: Size) {
      const frame = await command<Size>('GET', '/window/rect');
      const inner = await size();
      await command('POST', '/window/rect', {
        width: frame.width + width - inner.width,
        height: frame.height + height - inner.height,
      });
      // WebKit keeps what it worked out for the styles of shadow roots that have left the page, until its surroundings change.
      await command('POST', '/execute/sync', {
        script: `const meta = document.createElement('meta');
          meta.name = 'color-scheme';
          meta.content = 'light';
          document.head.append(meta);
          meta.remove();`,
        args: [],
      });
      const got = await size();
      if (got.width !== width || got.height !== height)
        throw new Error(`WebKit’s page is ${got.width} × ${got.height} instead of ${width} × ${height}.`);
    },
    keyboard: {
      async type(text: string) {
        for (const letter of text) await type(letter);
      },
      async press(key: string) {
        const value = KEYS[key as keyof typeof KEYS];
        if (!value) throw new Error(`No key is called ${key} here.`);
        await type(value);
      },
    },
    mouse: {
      click: (x: number, y: number) =>
        act('pointer', [
          {type: 'pointerMove', duration: 0, x, y, origin: 'viewport'},
          {type: 'pointerDown', button: 0},
          {type: 'pointerUp', button: 0},
        ]),
    },
  };
}
