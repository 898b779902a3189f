import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {violations} from './harness/axe.js';
import type {Visitor} from './harness/browser.js';
import {openWorld, SITE, until, type World} from './harness/world.js';

const PAGES = ['/', '/kk/', '/en/'].flatMap((base) => [base, `${base}privacy.html`, `${base}thanks.html`]);
const LANGUAGES = {'/': 'ru', '/kk/': 'kk', '/en/': 'en'};

describe('accessibility of the school', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    await world.endpoint();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  async function arrive(path: string, options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await world.visitor(options);
    await visitor.page.goto(SITE + path);
    await visitor.control('accept-all').waitFor();
    return visitor;
  }

  const openPreferences = async (visitor: Visitor) => {
    await visitor.page.locator('a[href="#soglasie-settings"]').last().click();
    await visitor.control('save').waitFor();
  };

  for (const path of PAGES) {
    it(`finds nothing against WCAG 2.2 AA on ${path} with the notice`, async () => {
      const visitor = await arrive(path);

      assert.deepEqual(await violations(visitor.page), []);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [path, language] of Object.entries(LANGUAGES)) {
      it(`finds nothing in the preferences in ${language}, ${colorScheme}, 320 px wide`, async () => {
        const visitor = await arrive(path, {colorScheme, viewport: {width: 320, height: 640}});
        await openPreferences(visitor);

        assert.deepEqual(await violations(visitor.page), []);
        assert.equal(await sidewaysScroll(visitor.page), 0);
      });

      it(`finds nothing in the form with an error and open details in ${language}, ${colorScheme}, 320 px wide`, async () => {
        const visitor = await arrive(path, {colorScheme, viewport: {width: 320, height: 640}});
        await visitor.choose('reject-all');
        await visitor.page.fill('#name', 'Тест');
        await visitor.page.fill('#email', 'test@example.kz');
        await visitor.page.locator('#order [type=submit]').click();
        const error = visitor.page.locator('soglasie-checkbox[name=consent] [part=error]');
        await until('the error is shown', async () => (await error.innerText()) !== '');
        await visitor.page.locator('soglasie-checkbox[name=consent] summary').click();

        assert.deepEqual(await violations(visitor.page), []);
        assert.equal(await sidewaysScroll(visitor.page), 0);
      });
    }
  }

  it('leaves the focus where the visitor has it when the notice comes', async () => {
    const visitor = await world.visitor();
    await visitor.context.route('**/soglasie-ui.js*', async (route) => {
      await visitor.page.focus('#name');
      await visitor.page.keyboard.type('Те');
      await route.continue();
    });

    await visitor.page.goto(SITE + '/');
    await visitor.control('accept-all').waitFor();
    await visitor.page.keyboard.type('ст');

    assert.equal(await visitor.page.inputValue('#name'), 'Тест');
  });

  it('keeps the focus where it was when a choice is clicked by the mouse', async () => {
    const visitor = await arrive('/');
    await visitor.page.focus('#email');

    await visitor.choose('reject-all');
    await visitor.page.locator('soglasie-banner button').first().waitFor({state: 'hidden', timeout: 500});

    assert.equal(await visitor.page.evaluate(() => document.activeElement?.id), 'email');
  });

  it('lets the keyboard alone refuse', async () => {
    const visitor = await arrive('/');

    await tabTo(visitor.page, 'reject-all');
    await visitor.page.keyboard.press('Enter');
    await until('the choice is made', async () => (await visitor.status()) === 'valid');

    assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), false);
  });

  it('lets the keyboard alone change the choice, and gives the focus back to the link', async () => {
    const visitor = await arrive('/');
    await visitor.choose('reject-all');

    await visitor.page.locator('a[href="#soglasie-settings"]').focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.control('save').waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.control('save').waitFor({state: 'hidden'});
    const focused = await visitor.page.evaluate(() => document.activeElement?.getAttribute('href'));
    await visitor.page.keyboard.press('Enter');
    await tabTo(visitor.page, 'accept-all');
    await visitor.page.keyboard.press('Space');
    await until('analytics is granted', () =>
      visitor.page.evaluate(() => window.soglasie.isGranted('analytics')),
    );

    assert.equal(focused, '#soglasie-settings');
  });

  for (const viewport of [
    {width: 320, height: 640},
    {width: 1280, height: 800},
  ]) {
    it(`shows accepting and refusing as twins, ${viewport.width} px wide`, async () => {
      const visitor = await arrive('/', {viewport});

      const looks = await Promise.all(
        ['accept-all', 'reject-all'].map((action) =>
          visitor.control(action).evaluate((button) => {
            const {width, height} = button.getBoundingClientRect();
            const {color, backgroundColor, borderColor, borderWidth, font, padding, opacity} =
              getComputedStyle(button);
            return {
              tag: button.tagName,
              size: [Math.round(width), Math.round(height)],
              color,
              backgroundColor,
              borderColor,
              borderWidth,
              font,
              padding,
              opacity,
            };
          }),
        ),
      );

      assert.deepEqual(looks[0], looks[1]);
      assert.ok(looks.every(({size: [width = 0, height = 0]}) => width >= 44 && height >= 44));
    });
  }

  it('leaves the form usable under the notice at 320 px', async () => {
    const visitor = await arrive('/', {viewport: {width: 320, height: 640}});

    await visitor.page.fill('#name', 'Тест');
    await visitor.page.locator('#order [type=submit]').click();

    assert.equal(await sidewaysScroll(visitor.page), 0);
    assert.ok(await visitor.control('accept-all').isVisible());
  });
});

/** Presses Tab until the control has the focus; shadow roots are looked into. */
async function tabTo(tab: Page, action: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press('Tab');
    const reached = await tab.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element instanceof HTMLElement ? element.dataset.action : undefined;
    });
    if (reached === action) return;
  }
  throw new Error(`60 presses of Tab do not reach ${action}`);
}

function sidewaysScroll(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}
