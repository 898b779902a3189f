import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import net, {type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Tab, type Controls, type Engine, type Key} from './tab.js';
import {startSession, type Session} from './webdriver.js';

/** Paths of WebKitGTK's driver, its small browser and a screen to draw on. */
export interface WebKitFiles {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
};

/** The bar of the small browser keeps its window 447 pixels wide; without room of its own it can be as narrow as a phone. */
const NARROW_BAR = `
window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0.1); }`;

/** A driver of WebKitGTK on a screen of its own. */
export interface WebKitDriver {
  readonly url: string;
  readonly capabilities: object;
  stop(): Promise<void>;
}

export async function startWebKit({driver, browser, screen}: WebKitFiles): Promise<WebKitDriver> {
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  const settings = await mkdtemp(join(tmpdir(), 'soglasie-webkit-'));
  await mkdir(join(settings, 'gtk-3.0'));
  await writeFile(join(settings, 'gtk-3.0/gtk.css'), NARROW_BAR);
  const port = await freePort();
  const child: ChildProcess = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: settings,
      DISPLAY: ':' + String(number).trim(),
      // Without a graphics card everything is drawn in software.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const kill = () => {
    child.kill();
    display.kill();
  };
  process.once('exit', kill); // also where the tests end before their time
  return {
    url: `http://127.0.0.1:${port}`,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
    async stop() {
      kill();
      await rm(settings, {recursive: true, force: true});
    },
  };
}

export async function openWebKit(files: WebKitFiles): Promise<Engine> {
  const driver = await startWebKit(files);
  let session: Session | undefined;
  const end = async () => {
    await session?.end();
    session = undefined;
  };
  return {
    name: 'WebKit',
    async visitor() {
      await end(); // the driver has one at a time; each is a browser that remembers nothing
      const here = (session = await startSession(driver.url, driver.capabilities));
      let first = true;
      return {
        async open(url) {
          const handle = first
            ? await here.command<string>('GET', '/window')
            : (await here.command<{handle: string}>('POST', '/window/new', {type: 'window'})).handle;
          first = false;
          const tab = new Tab(controlsOf(here, handle));
          await tab.controls.go(url);
          return tab;
        },
        async cookies(tab) {
          await tab.evaluate(() => {}); // brings the session into this tab
          return (await here.command<{name: string}[]>('GET', '/cookie')).map(({name}) => name);
        },
        leave: end,
      };
    },
    async close() {
      await end();
      await driver.stop();
    },
  };
}

function controlsOf({command}: Session, handle: string): Controls {
  const here = () => command('POST', '/window', {handle});
  const act = (type: 'pointer' | 'key', actions: readonly object[]) =>
    command<void>('POST', '/actions', {actions: [{type, id: type, actions}]});
  return {
    async go(url) {
      await here();
      await command('POST', '/url', {url});
    },
    async reload() {
      await here();
      await command('POST', '/refresh', {});
    },
    async run(expression) {
      await here();
      const {value, error} = await command<{value?: unknown; error?: string}>('POST', '/execute/async', {
        script: `const answer = arguments[0];
          (async () => (${expression}))().then(
            (value) => answer({value}),
            (error) => answer({error: String(error)}),
          );`,
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async click(x, y) {
      await here();
      await act('pointer', [
        {type: 'pointerMove', duration: 0, x, y, origin: 'viewport'},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ]);
    },
    async press(key) {
      await here();
      await act('key', [
        {type: 'keyDown', value: KEYS[key]},
        {type: 'keyUp', value: KEYS[key]},
      ]);
    },
    async close() {
      await here();
      await command('DELETE', '/window');
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
