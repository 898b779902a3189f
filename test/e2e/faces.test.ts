import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {violationsIn} from './harness/audit.js';
import {
  arrive,
  focused,
  LANGUAGES,
  openFaces,
  openPreferences,
  PLACES,
  put,
  SCHEMES,
  tabTo,
  THEMES,
  wear,
  WINDOWS,
} from './harness/faces.js';
import {openWorld, until, type World} from './harness/world.js';

/** A box and a bar: where on the screen they stand changes nothing of what is audited. */
const LAYOUTS = [PLACES[0], PLACES[5]];

describe('every face', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    openFaces(world);
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  for (const language of LANGUAGES)
    for (const viewport of WINDOWS) {
      it(`passes the audit with the notice in ${language}, ${viewport.width} px wide, in each theme and layout, light and dark`, async () => {
        const {page} = await arrive(world, language, {viewport});
        const found: string[] = await violationsIn(page, 'soglasie-banner');

        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({colorScheme});
          for (const theme of THEMES) {
            await wear(page, theme);
            for (const place of LAYOUTS) {
              await put(page, place);
              const faults = await violationsIn(page, 'soglasie-banner');
              found.push(...faults.map((fault) => `${colorScheme}, ${theme}, ${place.layout}: ${fault}`));
            }
          }
        }

        assert.deepEqual(found, []);
      });

      it(`passes the audit with the second layer in ${language}, ${viewport.width} px wide, in each theme, light and dark`, async () => {
        const visitor = await arrive(world, language, {viewport});
        const {page} = visitor;
        await openPreferences(visitor);
        const found: string[] = await violationsIn(page, 'soglasie-preferences');
        await page.locator('soglasie-preferences summary').nth(2).click();
        await page.locator('soglasie-preferences [part=service] [part=switch]').nth(1).check();

        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({colorScheme});
          for (const theme of THEMES) {
            await wear(page, theme);
            const faults = await violationsIn(page, 'soglasie-preferences');
            found.push(...faults.map((fault) => `${colorScheme}, ${theme}: ${fault}`));
          }
        }

        assert.deepEqual(found, []);
      });
    }

  for (const language of LANGUAGES)
    for (const place of LAYOUTS)
      for (const viewport of WINDOWS) {
        const face = `${language}, ${place.layout}, ${viewport.width} px wide`;

        it(`lets the keyboard alone refuse: ${face}`, async () => {
          const visitor = await arrive(world, language, {viewport});
          await put(visitor.page, place);

          await tabTo(visitor.page, 'reject-all');
          await visitor.page.keyboard.press('Enter');
          await until('the choice is made', async () => (await visitor.status()) === 'valid');

          assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
        });

        it(`lets the keyboard alone choose one category of three: ${face}`, async () => {
          const visitor = await arrive(world, language, {viewport});
          const {page} = visitor;
          await put(page, place);

          await tabTo(page, 'settings');
          await page.keyboard.press('Enter');
          await visitor.control('save').waitFor();
          await tabTo(page, 'c-analytics');
          await page.keyboard.press('Space');
          await page.keyboard.press('Escape');
          await visitor.control('save').waitFor({state: 'hidden'});
          const afterEscape = [await visitor.status(), await focused(page)];
          await page.keyboard.press('Enter');
          await visitor.control('save').waitFor();
          await tabTo(page, 'c-analytics');
          await page.keyboard.press('Space');
          await tabTo(page, 'save');
          await page.keyboard.press('Space');
          await until('the choice is made', async () => (await visitor.status()) === 'valid');

          assert.deepEqual(afterEscape, ['unset', 'settings']);
          const granted = await page.evaluate(() =>
            ['functional', 'analytics', 'marketing'].filter((id) => window.soglasie.isGranted(id)),
          );
          assert.deepEqual(granted, ['analytics']);
          await visitor.control('settings').waitFor({state: 'hidden'});
          // The window gives it back in a task of its own.
          await until('the focus has somewhere to be', async () => (await focused(page)) !== 'body');
        });
      }
});
