import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  arrive,
  CONFIG,
  LANGUAGES,
  openFaces,
  openPreferences,
  PLACES,
  type Place,
  put,
  SCHEMES,
  tabTo,
  THEMES,
  wear,
  WINDOWS,
  ZOOMED,
} from './harness/faces.js';
import {openWorld, SITE, until, type World} from './harness/world.js';

const [PHONE] = WINDOWS;

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** What hands and eyes get of it that are not those of its makers. */
describe('what is seen and touched', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    openFaces(world, [...LANGUAGES, 'ar']);
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  describe('by fingers', () => {
    const touch = {viewport: PHONE, hasTouch: true, isMobile: true};

    it('refuses by one tap', async () => {
      const visitor = await arrive(world, 'ru', touch);

      await visitor.control('reject-all').tap();
      await until('the choice is made', async () => (await visitor.status()) === 'valid');

      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('marketing')), false);
    });

    it('allows one category by taps on its label and on the button', async () => {
      const visitor = await arrive(world, 'ru', touch);
      const {page} = visitor;

      await visitor.control('settings').tap();
      await visitor.control('save').waitFor();
      await page.locator('soglasie-preferences label[for=c-analytics]').tap();
      await visitor.control('save').tap();
      await until('the choice is made', async () => (await visitor.status()) === 'valid');

      assert.deepEqual(
        await page.evaluate(() => ['analytics', 'marketing'].map((id) => window.soglasie.isGranted(id))),
        [true, false],
      );
    });

    for (const language of LANGUAGES)
      it(`finds targets of 44 px on everything that is pressed, in ${language}`, async () => {
        const visitor = await arrive(world, language, touch);
        const notice = await smallTargets(visitor.page, 'soglasie-banner');
        await openPreferences(visitor);
        await visitor.page.locator('soglasie-preferences').evaluate((each) => {
          each.shadowRoot!.querySelectorAll('details').forEach((fold) => (fold.open = true));
        });

        assert.deepEqual(notice, []);
        assert.deepEqual(await smallTargets(visitor.page, 'soglasie-preferences'), []);
      });
  });

  describe('in forced colours', () => {
    for (const colorScheme of SCHEMES) {
      it(`has an edge around each button, and the same around the twins, ${colorScheme}`, async () => {
        const visitor = await arrive(world, 'ru', {forcedColors: 'active', colorScheme});
        const {page} = visitor;
        const [refuse, accept, settings] = await edges(page, 'soglasie-banner');

        await openPreferences(visitor);
        const dialog = await edges(page, 'soglasie-preferences');

        assert.deepEqual(refuse, accept);
        for (const edge of [refuse!, settings!, ...dialog]) {
          assert.equal(edge.style, 'solid');
          assert.notEqual(edge.edge, edge.ground, JSON.stringify(edge));
          assert.notEqual(edge.text, edge.ground, JSON.stringify(edge));
        }
      });

      it(`shows by shape whether a switch is off, half on or on, and where the focus is, ${colorScheme}`, async () => {
        const visitor = await arrive(world, 'ru', {forcedColors: 'active', colorScheme});
        const {page} = visitor;
        await openPreferences(visitor);
        const analytics = page.locator('soglasie-preferences #c-analytics');
        const picture = () => analytics.screenshot();
        const around = async () => {
          const {x, y, width, height} = (await analytics.boundingBox())!;
          return page.screenshot({clip: {x: x - 6, y: y - 6, width: width + 12, height: height + 12}});
        };

        const unfocused = await around();
        await tabTo(page, 'c-analytics');
        const isRinged = !unfocused.equals(await around());
        const off = await picture();
        await page.keyboard.press('Space');
        const on = await picture();
        await analytics.evaluate((box: HTMLInputElement) => {
          box.checked = false;
          box.indeterminate = true;
        });
        const mixed = await picture();
        const ring = await analytics.evaluate((box) => {
          const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(box);
          const {backgroundColor} = getComputedStyle(box.closest('dialog')!);
          return {outlineStyle, outlineWidth, isSeen: outlineColor !== backgroundColor};
        });

        const [whenOff, whenOn, whenMixed] = await Promise.all(
          [off, on, mixed].map((png) => columns(page, png)),
        );
        assert.ok(isRinged, 'the ring is painted');
        assert.deepEqual(ring, {outlineStyle: 'solid', outlineWidth: '3px', isSeen: true});
        // The thumb stands left, right and in the middle.
        assert.ok(whenOff! < 0.45, String(whenOff));
        assert.ok(whenOn! > 0.55, String(whenOn));
        assert.ok(Math.abs(whenMixed! - 0.5) < 0.05, String(whenMixed));
      });
    }
  });

  it('does not move for those who want no motion, also where the page asks for some', async () => {
    openFaces(world, ['ru'], CONFIG);
    const visitor = await world.visitor({reducedMotion: 'reduce'});
    const {page} = visitor;
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () =>
        document.documentElement.style.setProperty('--soglasie-motion', '0.4s'),
      ),
    );
    await page.goto(`${SITE}/ru`);
    await visitor.control('accept-all').waitFor();

    await visitor.control('accept-all').hover();
    const onNotice = await running(page);
    await openPreferences(visitor);
    const onOpening = await running(page);
    await page.locator('soglasie-preferences #c-analytics').check();
    const onSwitching = await running(page);
    await visitor.control('save').hover();
    const onHover = await running(page);
    openFaces(world, [...LANGUAGES, 'ar']);

    assert.deepEqual([onNotice, onOpening, onSwitching, onHover], [0, 0, 0, 0]);
  });

  it('does not move at all unless the page asks for it', async () => {
    const visitor = await world.visitor({reducedMotion: 'no-preference'});
    const {page} = visitor;
    await page.goto(`${SITE}/ru`);
    await visitor.control('accept-all').waitFor();

    await visitor.control('accept-all').hover();
    const onNotice = await running(page);
    await openPreferences(visitor);

    assert.deepEqual([onNotice, await running(page)], [0, 0]);
  });

  describe('from right to left', () => {
    it('has the notice mirrored: text, order of the buttons, start and end of the window', async () => {
      const {page} = await arrive(world, 'ar');
      const boxes = async () => {
        const [banner, refuse, accept, settings] = await page.evaluate(() =>
          ['', ' [data-action=reject-all]', ' [data-action=accept-all]', ' [data-action=settings]'].map(
            (inside) => {
              const {left, right} = document
                .querySelector('soglasie-banner' + inside)!
                .getBoundingClientRect();
              return {left, right};
            },
          ),
        );
        return {banner: banner!, order: [settings!.left, accept!.left, refuse!.left]};
      };
      const places: {place: Place; banner: Edges; order: number[]}[] = [];
      for (const place of PLACES) {
        await put(page, place);
        places.push({place, ...(await boxes())});
      }

      for (const {place, order} of places)
        if (place.position !== 'bottom-start')
          assert.deepEqual(
            order,
            [...order].sort((a, b) => a - b),
            `${place.layout}, ${place.position}`,
          );
      const at = (position: string) => places.find(({place}) => place.position === position)!.banner;
      assert.ok(at('bottom-start').left > 640, 'the start is on the right');
      assert.ok(at('bottom-end').right < 640, 'the end is on the left');
      assert.equal(
        await page
          .locator('soglasie-banner span')
          .first()
          .evaluate((each) => getComputedStyle(each).direction),
        'rtl',
      );
    });

    it('has the second layer mirrored: cross on the left, switches on the left, thumbs on the right when off', async () => {
      const visitor = await arrive(world, 'ar');
      const {page} = visitor;

      await openPreferences(visitor);
      const at = (selector: string) =>
        page
          .locator(`soglasie-preferences ${selector}`)
          .first()
          .evaluate((each) => {
            const {left, right} = each.getBoundingClientRect();
            return {left, right};
          });
      const [title, close, label, box] = await Promise.all(
        ['#title', '[data-action=close]', 'label[for=c-analytics]', '#c-analytics'].map(at),
      );
      const off = await columns(page, await page.locator('soglasie-preferences #c-analytics').screenshot());
      await page.locator('soglasie-preferences #c-analytics').check();
      const on = await columns(page, await page.locator('soglasie-preferences #c-analytics').screenshot());

      assert.ok(close!.right <= title!.left);
      assert.ok(box!.right <= label!.left);
      assert.ok(off > 0.55 && on < 0.45, `${off}, ${on}`);
    });
  });

  describe('at 400 % zoom', () => {
    for (const language of [...LANGUAGES, 'ar'])
      it(`reaches everything in the second layer without scrolling sideways, in ${language}`, async () => {
        const visitor = await arrive(world, language, {viewport: ZOOMED});
        const {page} = visitor;

        await openPreferences(visitor);
        const faults = await page.locator('soglasie-preferences').evaluate((each) => {
          const root = each.shadowRoot!;
          root.querySelectorAll('details').forEach((fold) => (fold.open = true));
          const dialog = root.querySelector('dialog')!;
          const found: string[] = [];
          for (const part of [dialog, ...dialog.querySelectorAll<HTMLElement>('*')]) {
            const {left, right, width} = part.getBoundingClientRect();
            // The switch reaches out of itself for fingers; the head of a table is for the ears only there.
            if (part.closest('[part=switch], thead') || !width) continue;
            if (left < 0 || right > innerWidth) found.push(`${part.localName} ${part.id} leaves the window`);
            const {overflowX, clip} = getComputedStyle(part);
            if (
              part.scrollWidth > part.clientWidth + 1 &&
              /auto|scroll|hidden/.test(overflowX) &&
              clip === 'auto'
            )
              found.push(`${part.localName} ${part.id} scrolls sideways`);
          }
          for (const control of dialog.querySelectorAll<HTMLElement>('button, input, a, summary')) {
            control.scrollIntoView({block: 'center'});
            const [rect] = control.getClientRects();
            if (!rect) continue;
            const at = root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
            if (!control.contains(at)) found.push(`${control.id || control.textContent} cannot be reached`);
          }
          return found;
        });

        assert.deepEqual(faults, []);
      });
  });

  for (const theme of THEMES)
    it(`shows the focus on each control in the theme ${theme}`, async () => {
      const visitor = await arrive(world, 'ru');
      const {page} = visitor;
      await wear(page, theme);
      const unseen: string[] = [];
      for (const name of ['a', 'reject-all', 'accept-all', 'settings']) {
        await tabTo(page, name);
        if (!(await hasRing(page))) unseen.push(name);
      }

      await page.keyboard.press('Enter');
      await visitor.control('save').waitFor();
      for (const name of ['close', 'd-necessary', 'c-analytics', 'reject-all', 'accept-all', 'save']) {
        await tabTo(page, name);
        if (!(await hasRing(page))) unseen.push(name + ' of the second layer');
      }

      assert.deepEqual(unseen, []);
    });
});

/** Transitions and animations under way, in light DOM and in ours. */
function running(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [document, document.querySelector('soglasie-preferences')?.shadowRoot]
        .flatMap((root) => root?.getAnimations() ?? [])
        .filter(({effect}) => Number(effect!.getComputedTiming().duration) > 0).length,
  );
}

/** What a finger of 44 px would miss; links in a text are as high as its line, what folds out at least 24: WCAG 2.2, 2.5.8. */
function smallTargets(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((element) => {
    const root: ParentNode = element.shadowRoot!.querySelector('dialog') ?? element;
    const at = (x: number, y: number) =>
      (element.shadowRoot!.elementFromPoint(x, y) ?? document.elementFromPoint(x, y))!;
    const faults: string[] = [];
    for (const control of root.querySelectorAll<HTMLElement>('button, input, summary')) {
      control.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = control.localName === 'summary' ? 11 : 21;
      const isHit = (dx: number, dy: number) => {
        const found = root === element ? document.elementFromPoint(x + dx, y + dy) : at(x + dx, y + dy);
        return !!found && (control === found || control.contains(found));
      };
      if (
        ![
          [0, -reach],
          [0, reach],
          [-reach, 0],
          [reach, 0],
        ].every(([dx = 0, dy = 0]) => isHit(dx, dy))
      )
        faults.push(`${control.localName} ${control.id || control.textContent} ${width} × ${height}`);
    }
    return faults;
  });
}

/** Colours of each button in sight, as the visitor's own palette leaves them. */
function edges(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const root: ParentNode = element.shadowRoot!.querySelector('dialog') ?? element;
    return [...root.querySelectorAll('button:not([data-action=close])')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const {borderTopColor, borderTopStyle, backgroundColor, color} = getComputedStyle(each);
        return {edge: borderTopColor, style: borderTopStyle, ground: backgroundColor, text: color};
      });
  });
}

/** Where across the picture of a switch its thumb stands: 0 left, 1 right. Its ground is what most of its edge is not. */
function columns(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
    const {width, height} = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    // A line through the middle, without the edges of the switch.
    const line = context.getImageData(2, Math.round(height / 2), width - 4, 1).data;
    const shades = Array.from(
      {length: width - 4},
      (_, x) => line[4 * x]! + line[4 * x + 1]! + line[4 * x + 2]!,
    );
    const middle = (Math.max(...shades) + Math.min(...shades)) / 2;
    const dark = shades.flatMap((shade, x) => (shade < middle ? [x] : []));
    const light = shades.flatMap((shade, x) => (shade >= middle ? [x] : []));
    // The thumb is the narrower part.
    const thumb = dark.length < light.length ? dark : light;
    return thumb.reduce((sum, x) => sum + x, 0) / thumb.length / (width - 5);
  }, png.toString('base64'));
}

/** Whether a ring of 3 px stands around what has the focus, in another colour than what is behind it. */
function hasRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
    const box =
      element.closest('dialog') ??
      document.querySelector('soglasie-banner')!.shadowRoot!.querySelector('div')!;
    return (
      outlineStyle === 'solid' &&
      outlineWidth === '3px' &&
      outlineColor !== getComputedStyle(box).backgroundColor
    );
  });
}
