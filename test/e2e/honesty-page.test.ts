import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  arrive,
  CONFIG,
  facePage,
  focused,
  LANGUAGES,
  openFaces,
  openPreferences,
  PLACES,
  put,
  WINDOWS,
  ZOOMED,
} from './harness/faces.js';
import {fixtureSite, type FixtureSite} from './harness/site.js';
import {HOST, openWorld, pause, SITE, until, type World} from './harness/world.js';

const [PHONE] = WINDOWS;

/** No wall, no maze, no second question, and nothing in the way of those who refuse on the visitor's behalf. */
describe('an honest page', () => {
  let world: World;
  let site: FixtureSite;

  before(async () => {
    world = await openWorld();
  });
  beforeEach(() => {
    site = openFaces(world);
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  describe('behind the notice', () => {
    for (const viewport of [PHONE, ZOOMED])
      for (const place of PLACES)
        it(`scrolls, can be clicked, written in and read: ${viewport.width} × ${viewport.height}, ${place.layout}, ${place.position}`, async () => {
          const {page} = await arrive(world, 'ru', {viewport});
          await put(page, place);

          const middle = place.position === 'top' ? viewport.height * 0.9 : viewport.height * 0.1;
          await page.mouse.move(viewport.width / 2, middle);
          await page.mouse.wheel(0, 300);
          await until('the page scrolls', () => page.evaluate(() => scrollY > 0));
          await page.locator('#press').click();
          await page.locator('#name').click();
          await page.keyboard.type('Тест');

          assert.equal(
            await page.locator('#press').evaluate((button: HTMLButtonElement) => button.value),
            'pressed',
          );
          assert.equal(await page.locator('#name').inputValue(), 'Тест');
          assert.deepEqual(await unreadable(page), []);
        });

    for (const place of PLACES)
      it(`shows what has the focus: ${place.layout}, ${place.position}`, async () => {
        // WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum): it names cookie notices as what obscures.
        world.vendors.host(HOST, fixtureSite({'/ru': MANY_LINKS}).handle);
        const {page} = await arrive(world, 'ru', {viewport: PHONE});
        await put(page, place);
        await page.locator('#name').focus();

        const hidden: string[] = [];
        for (let presses = 0; presses < 40; presses++) {
          await page.keyboard.press('Tab');
          const fault = await page.evaluate(async () => {
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const element = document.activeElement!;
            const {left, top, right, bottom} = element.getBoundingClientRect();
            const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
              document.elementFromPoint((left + right) / 2, y),
            );
            return element.localName === 'a' && !points.includes(element)
              ? element.id || element.textContent!
              : '';
          });
          if (fault) hidden.push(fault);
        }

        assert.deepEqual(hidden, []);
      });

    it('does not move when the notice comes, opens the second layer, and goes', async () => {
      const visitor = await world.visitor();
      const {page} = visitor;
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.goto(`${SITE}/ru`);
      const where = () =>
        page.evaluate(() =>
          ['h1', '#name', '#press'].map(
            (id) => document.querySelector(id)!.getBoundingClientRect().toJSON() as object,
          ),
        );
      const before = await where();
      await visitor.control('accept-all').waitFor();
      const beside = await where();

      await openPreferences(visitor);
      const under = await where();
      await visitor.choose('reject-all');
      await visitor.control('reject-all').waitFor({state: 'hidden'});
      await pause(600); // Shifts within half a second of a press are not counted by the browser.

      assert.deepEqual([beside, under, await where()], [before, before, before]);
      assert.deepEqual(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts), []);
    });

    it('is all that is printed', async () => {
      const visitor = await arrive(world, 'ru');

      await visitor.page.emulateMedia({media: 'print'});
      const printed = await visitor.page.evaluate(() =>
        [...document.querySelectorAll('soglasie-banner, soglasie-banner *')].some(
          (each) => each.getClientRects()[0],
        ),
      );
      await visitor.page.emulateMedia({media: 'screen'});

      assert.equal(printed, false);
      await visitor.control('reject-all').waitFor();
    });
  });

  describe('asks one question at a time', () => {
    it('does not lay itself over a window that the page has opened before', async () => {
      const dialog = '<dialog aria-label="Школа"><p>Запись на курс открыта.</p></dialog>';
      const open = "<script>document.querySelector('dialog').showModal()</script>";
      const html = facePage('ru', {...CONFIG, banner: PLACES[4]}).replace('<main>', `${dialog}${open}<main>`);
      world.vendors.host(HOST, fixtureSite({'/ru': html}).handle);
      const {page} = await world.visitor();
      await page.goto(`${SITE}/ru`);
      await page.locator('soglasie-banner button').first().waitFor({state: 'attached'});
      const picture = () => page.locator('dialog').screenshot();

      const beside = await picture();
      await page.locator('soglasie-banner').evaluate((banner: HTMLElement) => (banner.hidden = true));

      assert.ok(beside.equals(await picture()), 'the window is seen whole');
    });

    it('has one notice and one window, and under the window nothing can be pressed', async () => {
      const visitor = await arrive(world, 'ru');
      const {page} = visitor;

      await openPreferences(visitor);
      await page.evaluate(() => window.soglasie.showPreferences());
      const open = await consentWindows(page);
      const reached = await noticeIsReached(page);

      assert.deepEqual(open, {notices: 1, windows: 1});
      assert.equal(reached, false);
    });

    for (const place of [PLACES[0], PLACES[4]])
      it(`leaves the window on top when the page takes the notice away, which then comes back: ${place.position}`, async () => {
        openFaces(world, ['ru'], {...CONFIG, banner: place});
        const visitor = await arrive(world, 'ru');
        const {page} = visitor;
        await openPreferences(visitor);
        const before = await page.screenshot();

        await page.evaluate(() => document.querySelector('soglasie-banner')!.remove());
        await page.locator('soglasie-banner [data-action=reject-all]').waitFor({state: 'attached'});
        await pause(200);

        assert.ok(before.equals(await page.screenshot()), 'the same picture');
        assert.equal(await noticeIsReached(page), false);
      });
  });

  describe('has two layers', () => {
    for (const viewport of WINDOWS)
      it(`and no third, with every category before any service, ${viewport.width} px wide`, async () => {
        const visitor = await arrive(world, 'ru', {viewport});

        await openPreferences(visitor);
        const layer = await visitor.page.locator('soglasie-preferences').evaluate((element) => {
          const root = element.shadowRoot!;
          const isSeen = (each: Element) => each.checkVisibility();
          const popups = [
            ...root.querySelectorAll('[aria-haspopup], [popovertarget], [commandfor], dialog dialog'),
          ];
          return {
            categories: root.querySelectorAll('[part=category]').length,
            services: [...root.querySelectorAll('[part=service]')].filter(isSeen).length,
            rows: [...root.querySelectorAll('[part=category]')].map(
              (each) => each.getBoundingClientRect().height,
            ),
            actions: [...root.querySelectorAll<HTMLElement>('[data-action]')]
              .filter(isSeen)
              .map(({dataset}) => dataset.action),
            popups: popups.length,
          };
        });

        assert.equal(layer.categories, 4);
        assert.equal(layer.services, 0);
        assert.ok(Math.max(...layer.rows) < 220, `rows of ${layer.rows.join()} px`);
        assert.deepEqual(layer.actions, ['close', 'reject-all', 'accept-all', 'save']);
        assert.equal(layer.popups, 0);
      });

    it('shows all categories at a glance on a desk', async () => {
      const visitor = await arrive(world, 'ru', {viewport: {width: 1280, height: 1024}});

      await openPreferences(visitor);
      const seen = await visitor.page.locator('soglasie-preferences').evaluate((element) => {
        const root = element.shadowRoot!;
        return [...root.querySelectorAll('[part=category] h3')].map((heading) => {
          const {left, top, height} = heading.getBoundingClientRect();
          return heading.contains(root.elementFromPoint(left + 4, top + height / 2));
        });
      });

      assert.deepEqual(seen, [true, true, true, true]);
    });
  });

  describe('lets the visitor’s own tools read and press', () => {
    for (const language of LANGUAGES)
      it(`a refusal by a script that sees light DOM only, in ${language}`, async () => {
        const visitor = await arrive(world, language);
        const {page} = visitor;
        await page.locator('#name').focus();

        const gone = await page.evaluate(async () => {
          const button = document.querySelector<HTMLElement>('soglasie-banner [data-action="reject-all"]')!;
          const controls = [...document.querySelectorAll('soglasie-banner button, soglasie-banner a')];
          button.click();
          const start = performance.now();
          while (controls.some((each) => each.getClientRects()[0])) {
            if (performance.now() - start > 2000) break;
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          return performance.now() - start;
        });
        await until('the refusal is posted', () => site.posts.length === 1);

        assert.ok(gone < 500, `${gone} ms`);
        assert.equal(await focused(page), 'name');
        assert.equal(site.posts[0]!.action, 'reject-all');
        assert.equal(await page.evaluate(() => window.soglasie.isGranted('analytics')), false);
      });

    it('finds in English the words that they look for', async () => {
      const {page} = await arrive(world, 'en');

      const notice = await popupsOn(page);

      assert.equal(notice.length, 1, 'one thing on the page that stands still while it scrolls');
      const {text, buttons, links} = notice[0]!;
      for (const words of [
        /we use cookies/i,
        /cookies (and|or) .{0,100} technologies/i,
        /analytics/i,
        /advertising/i,
        /third.part(y|ies)/i,
        /180 days/i,
        /withdraw/i,
        /only with your consent/i,
      ])
        assert.match(text, words);
      assert.deepEqual(buttons, ['Reject all', 'Accept all', 'Settings']);
      assert.deepEqual(links, [['Privacy policy', `${SITE}/privacy`]]);
    });

    it('finds in Russian the words that they look for', async () => {
      const {page} = await arrive(world, 'ru');

      const [notice] = await popupsOn(page);

      for (const words of [
        /мы используем файлы cookie и аналогичные технологии/,
        /сервисы/,
        /180 дней/,
        /отозвать/,
      ])
        assert.match(notice!.text, words);
      assert.deepEqual(notice!.links, [['Политика конфиденциальности', `${SITE}/privacy`]]);
    });
  });
});

const MANY_LINKS = facePage('ru', CONFIG).replace(
  '<p id="there">',
  `${'<p style="min-height: 0"><a href="#there">Ещё одна таблица</a></p>'.repeat(38)}<p id="there">`,
);

/** What an extension knows of something that lies over a page. */
interface LightPopup {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly links: readonly (readonly [text: string, href: string])[];
}

/**
 * What lies over the page, as extensions look for it that refuse on the visitor's behalf: they walk through light DOM, and take for
 * seen what has a place in the layout. https://github.com/duckduckgo/autoconsent/blob/main/lib/heuristics.ts
 */
function popupsOn(page: Page): Promise<LightPopup[]> {
  return page.evaluate(() => {
    const isSeen = (element: HTMLElement) =>
      !!element.offsetParent ||
      (getComputedStyle(element).position === 'fixed' && getComputedStyle(element).display !== 'none');
    const over = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => /fixed|sticky/.test(getComputedStyle(element).position) && isSeen(element),
    );
    return over
      .filter(({innerText, role}) => innerText && role !== 'status')
      .map((element) => ({
        text: element.innerText,
        buttons: [...element.querySelectorAll('button')]
          .filter(isSeen)
          .map(({innerText}) => innerText.trim()),
        links: [...element.querySelectorAll('a')]
          .filter(isSeen)
          .map((a) => [a.innerText.trim(), a.href] as const),
      }));
  });
}

/** What of the page no scrolling brings out from under the notice; but what lies under one at the top from the beginning. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector('a, button') ?? element);
      return range.getBoundingClientRect();
    };
    // Nothing scrolls the beginning of a page further down.
    scrollTo(0, 0);
    const banner = document.querySelector('soglasie-banner[position=top]');
    const edge = banner?.getBoundingClientRect().bottom ?? 0;
    const lines = [...document.querySelectorAll('main > :is(h1, p)')].filter(
      (each) => textOf(each).top >= edge,
    );
    const isRead = (element: Element) =>
      Array.from({length: 16}, (_, i) => (innerHeight * i) / 16).some((y) => {
        scrollBy({top: textOf(element).top - y, behavior: 'instant'});
        const {left, top, right, bottom} = textOf(element);
        return [top + 1, (top + bottom) / 2, bottom - 1].every((line) =>
          element.contains(document.elementFromPoint((left + right) / 2, line)),
        );
      });
    return lines.filter((each) => !isRead(each)).map(({textContent}) => textContent!.trim());
  });
}

/** How many windows ask or explain. */
function consentWindows(page: Page) {
  return page.evaluate(() => ({
    notices: document.querySelectorAll('soglasie-banner').length,
    windows: [...document.querySelectorAll('soglasie-preferences')].filter(({shadowRoot}) =>
      shadowRoot!.querySelector('dialog[open]'),
    ).length,
  }));
}

/** Whether a press would reach any button of the notice. */
function noticeIsReached(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('soglasie-banner button')].some((button) => {
      const {left, top, width, height} = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === button;
    }),
  );
}
