import type {BrowserContextOptions, Page} from 'playwright-core';
import type {Visitor} from './browser.js';
import {fixtureSite, type FixtureSite} from './site.js';
import {HOST, page as pageOf, SITE, type World} from './world.js';

/** What every face of the notice is looked at in. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export const THEMES = ['none', 'calm', 'paper', 'steppe', 'night', 'contrast'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const WINDOWS = [
  {width: 320, height: 640},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
] as const;

/** A window of 1280 × 1024 zoomed to 400 %: WCAG 2.2, 1.4.10. */
export const ZOOMED = {width: 320, height: 256};

/** A bar has no corners and no centre to stand in. */
export const PLACES = [
  {layout: 'box', position: 'bottom'},
  {layout: 'box', position: 'bottom-start'},
  {layout: 'box', position: 'bottom-end'},
  {layout: 'box', position: 'top'},
  {layout: 'box', position: 'center'},
  {layout: 'bar', position: 'bottom'},
  {layout: 'bar', position: 'top'},
] as const;

export type Theme = (typeof THEMES)[number];
export type Place = (typeof PLACES)[number];

/** Every category that there is, with a known service in each, one of the site's own, and an operator. */
export const CONFIG = {
  profile: 'kz',
  revision: '1',
  policyUrl: '/privacy',
  endpoint: '/consent-events',
  operator: {
    name: 'Test School',
    id: '123456789013',
    idType: 'BIN',
    email: 'privacy@example.kz',
  },
  categories: {functional: true, analytics: true, marketing: true},
  services: {
    'yandex-metrika': {id: 12345678},
    youtube: true,
    'google-maps': true,
    'reading-time': {
      category: 'analytics',
      title: 'Reading time',
      vendor: 'Test School',
      cookies: ['reading_*'],
    },
  },
};

const LINES = '<p>Первая ячейка, вторая ячейка, третья ячейка.</p>\n'.repeat(4);

/** A page about the length of an article, with what visitors use: a link, a button, a field, the way back. */
export function facePage(language: string, config: object = CONFIG): string {
  return pageOf({
    language,
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">
<style>main p { min-height: 160px }</style>
<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>
<script src="/soglasie/soglasie.js"></script>`,
    body: `<p><a id="link" href="#there">Таблицы</a></p>
${LINES}<p><input id="name" aria-label="Имя"> <button id="press" type="button" onclick="this.value = 'pressed'">Дальше</button></p>
${LINES}<p id="there"><a id="settings" href="#soglasie-settings">Настройки</a></p>
<script type="text/plain" data-category="analytics">document.body.dataset.ran = 'analytics';</script>
<script type="text/plain" data-category="marketing">document.body.dataset.ran = 'marketing';</script>`,
  });
}

/** A site with one such page for each language, at `/<code>`, and a second one at `/<code>/next`. */
export function openFaces(
  world: World,
  languages: readonly string[] = LANGUAGES,
  config: object = CONFIG,
): FixtureSite {
  const site = fixtureSite(
    Object.fromEntries(
      languages.flatMap((language) => [
        [`/${language}`, facePage(language, config)],
        [`/${language}/next`, facePage(language, config)],
      ]),
    ),
  );
  world.vendors.host(HOST, site.handle);
  world.vendors.requests.length = 0;
  return site;
}

/** A first visit, with the notice on the screen. */
export async function arrive(
  world: World,
  language: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await world.visitor(options);
  await visitor.page.goto(`${SITE}/${language}`);
  await visitor.control('accept-all').waitFor();
  return visitor;
}

/** Opens the second layer from the notice. */
export async function openPreferences(visitor: Visitor): Promise<void> {
  await visitor.control('settings').click();
  await visitor.control('save').waitFor();
}

/** Puts a theme on the page as the library does, in the place of the one before. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(async (name) => {
    const sheet = new CSSStyleSheet();
    if (name !== 'none')
      sheet.replaceSync(((await import(`/soglasie/themes/${name}.js`)) as {default: string}).default);
    document.adoptedStyleSheets = [sheet];
  }, theme);
}

/** Moves the notice that is on the screen. */
export async function put(page: Page, {layout, position}: Place): Promise<void> {
  await page.locator('soglasie-banner').evaluate(
    (banner, attributes) => {
      for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
    },
    {layout, position},
  );
}

/** The element that has the focus, looked for in shadow roots too: its `data-action`, else its id, else its tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element as HTMLElement)?.dataset.action ?? (element?.id || element?.localName) ?? '';
  });
}

/** Presses Tab until this has the focus, see `focused`. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`60 presses of Tab do not reach ${name}`);
}
