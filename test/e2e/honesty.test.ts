import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  arrive,
  CONFIG,
  LANGUAGES,
  openFaces,
  PLACES,
  put,
  SCHEMES,
  THEMES,
  wear,
  WINDOWS,
  ZOOMED,
} from './harness/faces.js';
import {FACES, faultsOf, seen} from './harness/twins.js';
import {openWorld, type World} from './harness/world.js';

/** What the law calls hidden in plain sight: EDPB Guidelines 03/2022, 5.4; Cookie Banner Taskforce, D and E. */
describe('an honest look', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    openFaces(world);
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  for (const language of LANGUAGES)
    for (const viewport of [...WINDOWS, ZOOMED])
      it(`shows refusing and accepting as twins over a page in use in ${language}, ${viewport.width} × ${viewport.height}, in every theme and place`, async () => {
        const {page} = await arrive(world, language, {viewport});

        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({colorScheme});

          assert.deepEqual(await faultsOf(page), [], colorScheme);
        }
      });

  for (const [what, css] of Object.entries({
    'a paler refusal': '::slotted([data-action=reject-all]) { background: #eee !important }',
    'a larger consent': '::slotted([data-action=accept-all]) { padding: 12px !important }',
    'a consent that stands first': '::slotted([data-action=accept-all]) { order: -1 !important }',
    'a refusal under a veil':
      '[part=actions]::after { content: "" !important; position: absolute; inset: 0 50% 0 0 }',
    'letters hardly seen': '::slotted(button) { color: #888 !important; background: #777 !important }',
    'a notice over the whole window':
      '[part=banner] { max-height: none !important; height: 100vh !important }',
  }))
    it(`would see ${what}`, async () => {
      const {page} = await arrive(world, 'ru');

      await page.locator('soglasie-banner').evaluate((banner, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        banner.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, css);

      assert.notDeepEqual(await faultsOf(page, FACES.slice(0, 1)), []);
    });

  for (const theme of THEMES)
    for (const colorScheme of SCHEMES)
      it(`paints both in the same colours in the theme ${theme}, ${colorScheme}`, async () => {
        const {page} = await arrive(world, 'ru', {colorScheme, deviceScaleFactor: 3});
        await wear(page, theme);

        const [refusal, consent] = [await seen(page, 'reject-all'), await seen(page, 'accept-all')];

        assert.equal(refusal.ground, consent.ground);
        assert.ok(Math.abs(refusal.contrast - consent.contrast) < 0.1, JSON.stringify([refusal, consent]));
        assert.ok(refusal.contrast >= 4.5, String(refusal.contrast));
      });

  for (const theme of THEMES)
    it(`has the look of the theme ${theme} by configuration too`, async () => {
      const place = PLACES[5];
      const moved = await arrive(world, 'ru');
      await wear(moved.page, theme);
      await put(moved.page, place);
      openFaces(world, ['ru'], {...CONFIG, banner: theme === 'none' ? place : {...place, theme}});

      const configured = await arrive(world, 'ru');
      openFaces(world);

      assert.deepEqual(await look(configured.page), await look(moved.page));
    });
});

/** Size and looks of the notice and of everything in it. */
function look(page: Page) {
  return page.locator('soglasie-banner').evaluate((banner) =>
    [banner.shadowRoot!.querySelector('[part=banner]')!, ...banner.children].map((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => !name.startsWith('--'));
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x, y, width, height, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
    }),
  );
}
