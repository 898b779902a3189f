import type {Page} from 'playwright-core';
import {PLACES, THEMES, type Place, type Theme} from './faces.js';

/** One way in which the notice is shown. */
export interface Face {
  readonly theme: Theme;
  readonly place: Place;
}

export const FACES: readonly Face[] = THEMES.flatMap((theme) => PLACES.map((place) => ({theme, place})));

/**
 * Dresses the living notice in each of the faces and looks at it: what makes refusing less than accepting, what is cut, covered
 * or hard to read, and what the page behind has lost. One line for each fault.
 */
export async function faultsOf(page: Page, faces: readonly Face[] = FACES): Promise<string[]> {
  return page.evaluate(async (all) => {
    const faults: string[] = [];
    const banner = document.querySelector('soglasie-banner')!;
    const box = banner.shadowRoot!.querySelector<HTMLElement>('[part=banner]')!;
    const at = (action: string) => banner.querySelector<HTMLElement>(`[data-action=${action}]`)!;
    const [reject, accept, settings] = [at('reject-all'), at('accept-all'), at('settings')];
    const link = banner.querySelector('a')!;
    const content = document.querySelector('main')!;
    const stood = JSON.stringify(content.getBoundingClientRect());

    for (const {theme, place} of all) {
      const sheet = new CSSStyleSheet();
      if (theme !== 'none')
        sheet.replaceSync(((await import(`/soglasie/themes/${theme}.js`)) as {default: string}).default);
      document.adoptedStyleSheets = [sheet];
      for (const [name, value] of Object.entries(place)) banner.setAttribute(name, value);
      const claim = (isSo: boolean, fault: string) => {
        if (!isSo) faults.push(`${theme}, ${place.layout}, ${place.position}: ${fault}`);
      };
      twins(claim);
      legible(claim);
      inReach(claim);
      pageStays(claim);
    }
    return faults;

    function twins(claim: (isSo: boolean, fault: string) => void) {
      claim(reject.parentElement === accept.parentElement, 'not in one parent');
      claim(reject.assignedSlot === accept.assignedSlot, 'not in one slot');
      claim(reject.nextElementSibling === accept, 'not neighbours, refusal first');
      claim(reject.tagName === 'BUTTON' && accept.tagName === 'BUTTON', 'not both buttons');
      const [no, yes] = [getComputedStyle(reject), getComputedStyle(accept)];
      // Custom properties are no look; these two are lengths of the box, compared below.
      const others = [...no].filter(
        (name) =>
          !/^(--|(width|inline-size|perspective-origin|transform-origin)$)/.test(name) &&
          no.getPropertyValue(name) !== yes.getPropertyValue(name),
      );
      claim(!others[0], `differ in ${others.join()}`);
      const [small, great] = [reject.getBoundingClientRect(), accept.getBoundingClientRect()];
      claim(
        Math.abs(small.width - great.width) < 0.02 && Math.abs(small.height - great.height) < 0.02,
        `differ in size: ${small.width} × ${small.height} and ${great.width} × ${great.height}`,
      );
      claim(small.top === great.top && small.right <= great.left === !isMirrored(), 'not side by side');
      for (const {width, height} of [small, great, settings.getBoundingClientRect()])
        claim(width >= 44 && height >= 44, `a target of ${width} × ${height}`);
    }

    function legible(claim: (isSo: boolean, fault: string) => void) {
      const surface = getComputedStyle(box).backgroundColor;
      const of = (element: Element, behind = getComputedStyle(element).backgroundColor) =>
        contrast(getComputedStyle(element).color, behind);
      claim(of(reject) === of(accept), 'differ in contrast');
      for (const [name, ratio] of [
        ['refusal', of(reject)],
        ['consent', of(accept)],
        ['settings', of(settings, surface)],
        ['the text', of(box)],
        ['the link', of(link, surface)],
      ] as const)
        claim(ratio >= 4.5, `contrast of ${name} is ${ratio.toFixed(2)}`);
      // WCAG 2.2, 1.4.11: a button is known by its edge, and the focus by its ring, inside and outside of it.
      const ring = getComputedStyle(banner).getPropertyValue('--soglasie-color-focus') || '#3b82f6';
      const plate = getComputedStyle(reject).backgroundColor;
      claim(
        contrast(plate, surface) >= 3,
        `contrast of the buttons to the box is ${contrast(plate, surface)}`,
      );
      claim(
        contrast(ring, surface) >= 3,
        `contrast of the focus ring is ${contrast(ring, surface).toFixed(2)}`,
      );
    }

    function inReach(claim: (isSo: boolean, fault: string) => void) {
      const {left, top, right, bottom, height} = box.getBoundingClientRect();
      claim(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, 'leaves the window');
      claim(height <= innerHeight / 2, `is ${height} high in a window of ${innerHeight}`);
      claim(box.scrollWidth <= box.clientWidth, 'scrolls sideways');
      for (const [name, button] of Object.entries({reject, accept, settings})) {
        const {x, y, width, height} = button.getBoundingClientRect();
        const seen = [0.1, 0.5, 0.9].every((part) =>
          [0.2, 0.5, 0.8].every(
            (other) => document.elementFromPoint(x + width * part, y + height * other) === button,
          ),
        );
        claim(seen, `${name} is covered`);
        claim(
          button.scrollWidth <= button.clientWidth && button.scrollHeight <= button.clientHeight,
          `the label of ${name} is cut`,
        );
      }
      // The first line of the text is seen, so that one knows that there is more.
      const {x, y, width} = box.getBoundingClientRect();
      const found = document.elementFromPoint(x + width / 3, y + box.clientHeight * 0.2 + 4);
      claim(banner.contains(found) && found?.localName !== 'button', 'no text is seen above the buttons');
    }

    function pageStays(claim: (isSo: boolean, fault: string) => void) {
      const root = document.documentElement;
      claim(JSON.stringify(content.getBoundingClientRect()) === stood, 'moves the page');
      claim(root.scrollWidth <= root.clientWidth, 'makes the page scroll sideways');
      claim(root.scrollHeight > root.clientHeight, 'keeps the page from scrolling');
      const {top, bottom} = box.getBoundingClientRect();
      const free = top > innerHeight - bottom ? top / 2 : (innerHeight + bottom) / 2;
      claim(content.contains(document.elementFromPoint(innerWidth / 2, free)), 'covers the page beside it');
    }

    function isMirrored() {
      return getComputedStyle(banner).direction === 'rtl';
    }

    /** WCAG 2.2, «contrast ratio». A colour that lets something through is none to measure by. */
    function contrast(one: string, other: string): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(colour: string): number {
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a] = context.getImageData(0, 0, 1, 1).data;
      if (a !== 255) return NaN;
      const [R = 0, G = 0, B = 0] = [r, g, b]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    }
  }, faces);
}

/** What the eye gets of a control: its ground, and how far the letters stand out from it. */
export interface Seen {
  readonly ground: string;
  readonly contrast: number;
}

/** Reads it from a picture, so that it does not matter how the colours came there. */
export async function seen(page: Page, action: string): Promise<Seen> {
  const picture = await page.locator(`soglasie-banner [data-action=${action}]`).screenshot();
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
    const {width, height} = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, width, height).data;
    const counts = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = [pixels[i], pixels[i + 1], pixels[i + 2]].join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [ground = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const luminance = (colour: string) => {
      const [R = 0, G = 0, B = 0] = colour
        .split(',')
        .map((value) => Number(value) / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const behind = luminance(ground);
    // The corners show what is behind the button: only its middle is looked at.
    const middle = context.getImageData(width / 4, height / 4, width / 2, height / 2).data;
    let most = 1;
    for (let i = 0; i < middle.length; i += 4) {
      const own = luminance([middle[i], middle[i + 1], middle[i + 2]].join());
      most = Math.max(most, (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05));
    }
    return {ground, contrast: most};
  }, picture.toString('base64'));
}
