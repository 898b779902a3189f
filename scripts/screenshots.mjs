// Takes the pictures of docs/images/ from the demonstration: npm run build, then node scripts/screenshots.mjs.
import {spawn} from 'node:child_process';
import {mkdtempSync, mkdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {resolveBrowser} from './browser.mjs';

const PORT = 8097;
const SITE = `http://localhost:${PORT}`;
const images = new URL('../docs/images/', import.meta.url).pathname;

const sizes = {360: {width: 360, height: 740}, 1280: {width: 1280, height: 800}};
const languages = {ru: '/', kk: '/kk/'};

/** Each picture: what the visitor does on the way to it. */
const pictures = {
  async notice() {},

  async preferences(page) {
    await page.locator('[data-action=settings]:visible').first().click();
    await page.locator('[data-action=save]:visible').waitFor();
    await page.evaluate(() => document.activeElement?.blur());
  },

  async form(page) {
    await refuse(page);
    await page.fill('#name', 'Тест Тестов');
    await page.fill('#email', 'test@example.kz');
    await page.locator('#order [type=submit]').click();
    const box = page.locator('soglasie-checkbox[name=consent]');
    await box.locator('summary').click();
    await box.evaluate((element) =>
      scrollBy({top: element.getBoundingClientRect().top - 60, behavior: 'instant'}),
    );
  },

  async settings(page) {
    await refuse(page);
    await page.locator('a[href="#soglasie-settings"]').last().scrollIntoViewIfNeeded();
  },
};

/** What some visitors' own settings make of the two layers. */
const settings = {
  'forced-light': {viewport: sizes[360], forcedColors: 'active', colorScheme: 'light'},
  'forced-dark': {viewport: sizes[360], forcedColors: 'active', colorScheme: 'dark'},
  // A window of 1280 × 1024 at 400 %: WCAG 2.2, 1.4.10.
  zoomed: {viewport: {width: 320, height: 256}, deviceScaleFactor: 2},
};

/** Parts of the gallery: what is asked of it, and which element is taken. */
const gallery = {
  'themes-1280': ['scheme=light', '#themes'],
  'layouts-1280': ['scheme=light', '#layouts'],
  'kk-1280': ['scheme=light&language=kk&theme=steppe', '.stage'],
  'ar-360': ['scheme=light&language=ar&theme=calm&width=360', '.stage'],
};

async function refuse(page) {
  const button = page.locator('[data-action=reject-all]:visible').first();
  await button.click();
  await button.waitFor({state: 'hidden'});
}

const data = mkdtempSync(join(tmpdir(), 'soglasie-pictures-'));
const server = spawn(
  process.execPath,
  ['dist/cli/soglasie.js', 'serve', '--site', 'demo', '--port', String(PORT), '--data', data],
  {cwd: new URL('..', import.meta.url).pathname, stdio: ['ignore', 'ignore', 'inherit']},
);
try {
  await untilHealthy();
  mkdirSync(images, {recursive: true});
  const browser = await chromium.launch(await resolveBrowser());
  const take = async (name, {path, prepare, ...options}) => {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options});
    const page = await context.newPage();
    await page.goto(SITE + path);
    await page.locator('[data-action=accept-all]:visible').waitFor();
    await page.locator('soglasie-checkbox [part=box]').first().waitFor();
    await prepare(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(700); // the panel of the demonstration follows twice a second
    await page.screenshot({path: join(images, name + '.png')});
    await context.close();
  };
  for (const [width, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'])
      for (const [language, path] of Object.entries(languages))
        for (const [name, prepare] of Object.entries(pictures))
          await take(`${name}-${language}-${width}-${colorScheme}`, {path, prepare, viewport, colorScheme});
  for (const [setting, options] of Object.entries(settings))
    for (const name of ['notice', 'preferences'])
      await take(`${name}-ru-${setting}`, {path: languages.ru, prepare: pictures[name], ...options});
  for (const [name, [look, part]] of Object.entries(gallery)) {
    // High enough for all frames of a part, which load when they come into view.
    const page = await browser.newPage({viewport: {width: 1280, height: 1500}, reducedMotion: 'reduce'});
    await page.goto(`${SITE}/gallery.html?${look}`);
    await page.locator(part).scrollIntoViewIfNeeded();
    for (const frame of await page.locator(`${part} iframe`).all())
      await frame.contentFrame().locator('[data-action=reject-all]').waitFor();
    await page.waitForTimeout(700);
    const {x, y, width, height} = await page.locator(part).boundingBox();
    const clip = {x: x - 16, y: y - 8, width: width + 32, height: height + 16};
    await page.screenshot({clip, path: join(images, `gallery-${name}.png`)});
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
  await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve()));
  rmSync(data, {recursive: true, force: true});
}

async function untilHealthy() {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${SITE}/healthz`).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start: is dist/ built?');
}
