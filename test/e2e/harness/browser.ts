import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
// @ts-expect-error -- a plain script without types
import {resolveBrowser} from '../../../scripts/browser.mjs';

/** A Chromium for which the whole internet is the fake server on this port. */
export async function openBrowser(port: number): Promise<Browser> {
  const {executablePath, args} = await resolveBrowser();
  return chromium.launch({
    executablePath,
    args: [
      ...args,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
}

/** A visitor who was never here: own cookies, own storage. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'ru-RU',
    viewport: {width: 1280, height: 800},
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  // tsx wraps functions in a call to this helper, also those that are sent to the page.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  return new Visitor(context, await context.newPage());
}

/** What lies on the visitor's device for this site. */
export interface Traces {
  /** `name@domain`, HttpOnly ones included. */
  readonly cookies: readonly string[];
  /** Keys of localStorage and sessionStorage. */
  readonly keys: readonly string[];
}

export class Visitor {
  /** Addresses that pages of this visitor asked for. */
  readonly asked: string[] = [];
  /** Uncaught exceptions and console errors. */
  readonly errors: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on('request', (request) => this.asked.push(request.url()));
    context.on('weberror', (error) => this.errors.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async traces(page = this.page): Promise<Traces> {
    const cookies = await this.context.cookies();
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    return {cookies: cookies.map(({name, domain}) => `${name}@${domain}`).sort(), keys: keys.sort()};
  }

  /** A control of the library, wherever it stands. */
  control(action: string, page = this.page) {
    return page.locator(`[data-action="${action}"]:visible`);
  }

  /** Presses it; in the dialog, where it stands over the notice. */
  async choose(action: string, page = this.page): Promise<void> {
    await this.control(action, page).last().click();
  }

  status(page = this.page): Promise<string> {
    return page.evaluate(() => window.soglasie.status);
  }
}

declare global {
  interface Window {
    soglasie: {
      readonly status: string;
      readonly record: {readonly recordId: string | null; readonly consentId: string | null} | null;
      isGranted(id: string): boolean;
      acceptAll(): void;
      rejectAll(): void;
      decide(choice: object): void;
      withdraw(id?: string): void;
      showPreferences(): Promise<void>;
      collect(form: HTMLFormElement): void;
    };
  }
}
