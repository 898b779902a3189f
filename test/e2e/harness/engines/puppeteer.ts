import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
// @ts-expect-error -- a plain script without types
import {resolveBrowser} from '../../../../scripts/browser.mjs';
import {Tab, type Controls, type Engine} from './tab.js';

type Browser = Awaited<ReturnType<typeof puppeteer.launch>>;
type Context = Awaited<ReturnType<Browser['createBrowserContext']>>;
type Page = Awaited<ReturnType<Context['newPage']>>;

/**
 * Chromium with its back/forward cache on.
 *
 * @param flags beside the usual ones
 */
export async function openChromium(flags: readonly string[] = []): Promise<Engine> {
  const {executablePath, args} = await resolveBrowser();
  return engineOf('Chromium', await puppeteer.launch({executablePath, args: [...args, ...flags]}));
}

export async function openFirefox(executablePath: string): Promise<Engine> {
  return engineOf('Firefox', await puppeteer.launch({browser: 'firefox', executablePath}));
}

function engineOf(name: string, browser: Browser): Engine {
  return {
    name,
    async visitor() {
      for (const context of browser.browserContexts()) if (context.id) await context.close();
      const context = await browser.createBrowserContext();
      return {
        async open(url) {
          const tab = new Tab(controlsOf(await context.newPage()));
          await tab.controls.go(url);
          return tab;
        },
        cookies: async () => (await context.cookies()).map((cookie) => cookie.name),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

function controlsOf(page: Page): Controls {
  return {
    go: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    close: () => page.close(),
  };
}
