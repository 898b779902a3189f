import assert from 'node:assert/strict';
import {after, afterEach, beforeEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import words from '../../src/i18n/ru/settings.js';
import type {Visitor} from './harness/browser.js';
import {
  arrive,
  CONFIG,
  focused,
  LANGUAGES,
  openFaces,
  openPreferences,
  PLACES,
  put,
  tabTo,
} from './harness/faces.js';
import type {FixtureSite} from './harness/site.js';
import {openWorld, pause, SITE, until, type World} from './harness/world.js';

const DAY = 24 * 60 * 60 * 1000;

/** What makes refusing as easy as accepting, and a choice a choice: EDPB Guidelines 05/2020 and 03/2022; Taskforce, A to K. */
describe('an honest notice', () => {
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

  /** What the visitor has let happen so far. */
  async function granted({page}: Visitor) {
    return page.evaluate(() => ({
      ran: document.body.dataset.ran,
      ids: ['functional', 'analytics', 'marketing'].filter((id) => window.soglasie.isGranted(id)),
    }));
  }

  /** Everything that a choice would have left behind, here and elsewhere. */
  async function left(visitor: Visitor) {
    return {
      ...(await visitor.traces()),
      ...(await granted(visitor)),
      vendors: world.vendors.requests.map(({host}) => host),
      posts: site.posts.length,
    };
  }
  const NOTHING = {cookies: [], keys: [], ran: undefined, ids: [], vendors: [], posts: 0};

  describe('counts clicks', () => {
    let clicks = 0;

    async function arriveCounted(): Promise<Visitor> {
      clicks = 0;
      const visitor = await world.visitor();
      await visitor.page.exposeFunction('clicked', () => clicks++);
      await visitor.page.addInitScript(() =>
        addEventListener('click', () => (window as unknown as {clicked(): void}).clicked(), true),
      );
      await visitor.page.goto(`${SITE}/ru`);
      await visitor.control('accept-all').waitFor();
      return visitor;
    }

    for (const action of ['reject-all', 'accept-all'])
      it(`needs one for ${action}`, async () => {
        const visitor = await arriveCounted();

        await visitor.choose(action);
        await until('the choice is made', async () => (await visitor.status()) === 'valid');
        await visitor.control(action).waitFor({state: 'hidden'});

        assert.equal(clicks, 1);
      });

    it('needs no more to withdraw everything than to give it', async () => {
      const visitor = await arriveCounted();
      await visitor.choose('accept-all');
      await until('everything is granted', async () => (await granted(visitor)).ids.length === 3);
      clicks = 0;

      await visitor.page.locator('#settings').click();
      await visitor.control('withdraw').click();
      await until('nothing is granted', async () => (await granted(visitor)).ids.length === 0);

      assert.equal(clicks, 2, 'one to open, one to withdraw');
    });

    it('needs no more to refuse in the second layer than to accept there', async () => {
      for (const action of ['reject-all', 'accept-all']) {
        const visitor = await arriveCounted();

        await openPreferences(visitor);
        await visitor.choose(action);
        await until('the choice is made', async () => (await visitor.status()) === 'valid');

        assert.equal(clicks, 2, action);
      }
    });
  });

  for (const language of LANGUAGES)
    it(`has nothing ticked beforehand in ${language}, on the first visit and after the choice has expired`, async () => {
      const visitor = await world.visitor();
      await visitor.page.clock.install();
      await visitor.page.goto(`${SITE}/${language}`);
      await openPreferences(visitor);
      const first = await ticked(visitor.page);
      await visitor.choose('accept-all');
      await until('everything is granted', async () => (await granted(visitor)).ids.length === 3);
      await visitor.page.clock.setSystemTime(Date.now() + 181 * DAY);
      await visitor.page.reload();
      await openPreferences(visitor);

      assert.deepEqual(first, []);
      assert.deepEqual(await ticked(visitor.page), []);
    });

  /** Everything a visitor may do without choosing. */
  const IDLE: Readonly<Record<string, (visitor: Visitor) => Promise<unknown>>> = {
    'presses Esc': ({page}) => page.keyboard.press('Escape'),
    'clicks the page': ({page}) => page.locator('#press').click(),
    'clicks beside everything': ({page}) => page.mouse.click(1, 1),
    scrolls: async ({page}) => {
      await page.mouse.wheel(0, 5000);
      await page.mouse.wheel(0, -5000);
    },
    'writes into a field': ({page}) => page.locator('#name').fill('Тест'),
    'goes to another page': ({page}) => page.goto(`${SITE}/ru/next`),
    reloads: ({page}) => page.reload(),
    'goes back': async ({page}) => {
      await page.goto(`${SITE}/ru/next`);
      await page.goBack();
    },
    'leaves the tab for another': async ({context, page}) => {
      await (await context.newPage()).bringToFront();
      await page.bringToFront();
    },
    'waits for a minute': ({page}) => page.clock.fastForward(60_000),
    'closes the settings by Esc': (visitor) => leaveBy(visitor, () => visitor.page.keyboard.press('Escape')),
    'closes the settings by the cross': (visitor) => leaveBy(visitor, () => visitor.choose('close')),
    'clicks beside the settings': (visitor) => leaveBy(visitor, () => visitor.page.mouse.click(2, 2)),
    'leaves the page with the settings open': (visitor) =>
      leaveBy(visitor, () => visitor.page.goto(`${SITE}/ru/next`)),
  };

  /** Switches something on and saves nothing. */
  async function leaveBy(visitor: Visitor, leave: () => Promise<unknown>) {
    await openPreferences(visitor);
    await visitor.page.locator('soglasie-preferences [part=switch]').first().check();
    await leave();
    await visitor.control('save').waitFor({state: 'hidden'});
  }

  for (const [what, act] of Object.entries(IDLE)) {
    it(`takes it for no answer that one ${what}, and asks on`, async () => {
      const visitor = await world.visitor();
      await visitor.page.clock.install();
      await visitor.page.goto(`${SITE}/ru`);
      await visitor.control('accept-all').waitFor();

      await act(visitor);
      await visitor.control('accept-all').waitFor();
      await pause(300);

      assert.deepEqual(await left(visitor), NOTHING);
      assert.equal(await visitor.status(), 'unset');
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('keeps a refusal as it is, whatever the visitor does without choosing', async () => {
    const visitor = await arrive(world, 'ru');
    await visitor.choose('reject-all');
    const refused = await visitor.page.evaluate(() => JSON.stringify(window.soglasie.record));
    const openLeaveBy = async (leave: () => Promise<unknown>) => {
      await visitor.page.locator('#settings').click();
      await visitor.control('save').waitFor();
      await visitor.page.locator('soglasie-preferences [part=switch]').first().check();
      await leave();
      await visitor.control('save').waitFor({state: 'hidden'});
    };

    await openLeaveBy(() => visitor.page.keyboard.press('Escape'));
    await openLeaveBy(() => visitor.choose('close'));
    await openLeaveBy(() => visitor.page.mouse.click(2, 2));
    await visitor.page.goto(`${SITE}/ru/next`);

    assert.equal(await visitor.page.evaluate(() => JSON.stringify(window.soglasie.record)), refused);
    assert.deepEqual(await granted(visitor), {ran: undefined, ids: []});
  });

  for (const action of ['reject-all', 'accept-all'])
    it(`remembers ${action} for 179 days, and asks again after 181`, async () => {
      const visitor = await world.visitor();
      await visitor.page.clock.install();
      await visitor.page.goto(`${SITE}/ru`);
      const start = await visitor.page.evaluate(() => Date.now());
      await visitor.choose(action);
      await visitor.control(action).waitFor({state: 'hidden'});
      const pendingOn = async (path: string) => {
        await visitor.page.goto(SITE + path);
        return visitor.page.evaluate(
          () => (window.soglasie as unknown as {readonly pending: readonly string[]}).pending.length,
        );
      };

      for (const path of Array<string>(5).fill('/ru')) assert.equal(await pendingOn(path), 0, 'a reload');
      await visitor.page.clock.setSystemTime(start + 179 * DAY);
      assert.equal(await pendingOn('/ru/next'), 0, '179 days');
      await pause(500);
      assert.equal(await visitor.page.locator('soglasie-banner').count(), 0);
      await visitor.page.clock.setSystemTime(start + 181 * DAY);
      assert.equal(await pendingOn('/ru/next'), 7, '181 days: three categories, four services');
      await visitor.control('accept-all').waitFor();
      assert.deepEqual((await granted(visitor)).ids, []);
    });

  for (const language of LANGUAGES)
    for (const place of [PLACES[0], PLACES[3], PLACES[5]])
      it(`never has the focus on consent, and refusal one Tab before it: ${language}, ${place.layout}, ${place.position}`, async () => {
        const visitor = await arrive(world, language);
        await put(visitor.page, place);
        const first = await focused(visitor.page);

        await visitor.page.keyboard.press('Tab');
        const link = await focused(visitor.page);
        await tabTo(visitor.page, 'reject-all');
        await visitor.page.keyboard.press('Tab');
        const next = await focused(visitor.page);
        await visitor.page.locator('#name').focus();
        await visitor.choose('settings');
        await visitor.control('save').waitFor();
        const heading = await focused(visitor.page);
        await tabTo(visitor.page, 'reject-all');
        await visitor.page.keyboard.press('Tab');

        assert.equal(first, 'body');
        assert.equal(link, 'a', 'the notice comes first in reading order, its text before its buttons');
        assert.equal(next, 'accept-all');
        assert.equal(heading, 'title');
        assert.equal(await focused(visitor.page), 'accept-all');
      });

  it('gives the way back to a page that takes its own link away after the choice', async () => {
    const visitor = await arrive(world, 'ru');
    await visitor.choose('reject-all');
    await visitor.control('reject-all').waitFor({state: 'hidden'});

    // As a page does that renders another of its views.
    await visitor.page.evaluate(() => document.querySelector('main')!.replaceChildren('Другая страница'));

    await visitor.page.locator('soglasie-settings button').waitFor();
  });

  it('offers the way back after a choice, with the state in words; a click from there are date and term', async () => {
    const visitor = await world.visitor();
    site = openFaces(world, ['ru'], CONFIG);
    await visitor.page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => document.querySelector('#settings')?.remove()),
    );
    await visitor.page.goto(`${SITE}/ru`);
    await visitor.choose('reject-all');
    const back = visitor.page.locator('soglasie-settings button');
    const {decidedAt, expiresAt} = await visitor.page.evaluate(
      () => window.soglasie.record as unknown as {decidedAt: number; expiresAt: number},
    );

    await back.waitFor();
    const refused = await back.getAttribute('title');
    await back.click();
    const present = await visitor.page.locator('soglasie-preferences .present').innerText();
    await visitor.choose('accept-all');
    await visitor.page.reload();
    await back.waitFor();

    assert.equal(refused, `${words['settings.label']}: ${words['settings.none']}`);
    assert.equal(await back.getAttribute('title'), `${words['settings.label']}: ${words['settings.all']}`);
    const day = (time: number) => new Intl.DateTimeFormat('ru', {dateStyle: 'long'}).format(time);
    assert.match(present, new RegExp(`${day(decidedAt)}.*${day(expiresAt)}`));
  });
});

/** Switches that are on, or half so. */
function ticked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('soglasie-preferences')!.shadowRoot!;
    const switches = [...root.querySelectorAll<HTMLInputElement>('[part=switch]')];
    if (switches.length < 7) return [`only ${switches.length} switches`];
    return switches.filter(({checked, indeterminate}) => checked || indeterminate).map(({id}) => id);
  });
}
