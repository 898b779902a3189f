import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Frame} from 'playwright-core';
import {fixtureSite} from '../harness/site.js';
import {HIT, playVendors} from '../harness/stand-ins.js';
import {openWorld, pause, until, type World} from '../harness/world.js';
import {pageWith, readStories} from './site.js';
import {TABLE} from './table.js';
import {Visit} from './visit.js';

/** Several beats of a stand-in: a tag that still lives would be heard. */
const LONG = 1000;

describe('every service, played by a stand-in,', {concurrency: 6}, async () => {
  const stories = await readStories();
  let world: World;

  before(async () => {
    world = await openWorld();
    playVendors(
      world.vendors,
      stories.map(({standIn}) => standIn),
    );
    for (const story of stories) {
      const html = pageWith([story]);
      world.vendors.host(`${story.id}.school.test`, fixtureSite({'/': html, '/next': html}).handle);
    }
  });
  after(() => world.close());

  it('has a row in the table, and the table none but them', () => {
    assert.deepEqual(Object.keys(TABLE).sort(), stories.map(({id}) => id).sort());
  });

  for (const story of stories)
    it(`${story.id} is held, runs once, is told, is stopped and forgotten`, async () => {
      const visit = await Visit.begin(world, story);
      const {visitor} = visit;

      await isHeld(visit);
      await isRefused(visit);
      await isAccepted(visit);
      await isWithdrawn(visit);

      assert.deepEqual(visitor.errors, []);
      await visit.end();
    });

  it('yandex-webvisor alone is withdrawn: the counter comes back without it', async () => {
    const story = stories.find(({id}) => id === 'yandex-webvisor')!; // the table has it
    const visit = await Visit.begin(world, story);
    await visit.open('/');
    await visit.visitor.choose('accept-all');
    await until('it is told', () => visit.told.length > 0);

    await visit.page.evaluate(() => {
      document.addEventListener('soglasie-change', (event) => event.preventDefault());
      window.soglasie.withdraw('yandex-webvisor');
    });
    await until('it is withdrawn', () =>
      visit.page.evaluate(() => !window.soglasie.isGranted('yandex-webvisor')),
    );

    assert.deepEqual(visit.told, [
      '12345678 init {"webvisor":true}',
      '12345678 destruct',
      '12345678 init {"webvisor":false}',
    ]);
    assert.equal(await visit.page.evaluate(() => window.soglasie.isGranted('yandex-metrika')), true);
  });
});

async function isHeld(visit: Visit): Promise<void> {
  const {visitor} = visit;
  await visit.open('/');
  await visitor.control('reject-all').waitFor();

  await visit.callAll('before the choice');
  await pause(300);

  assert.deepEqual(visit.elsewhere(), []);
  assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});
}

async function isRefused(visit: Visit): Promise<void> {
  const {visitor} = visit;
  await visitor.choose('reject-all');
  await until('the refusal is stored', async () => (await visitor.status()) === 'valid');

  await visit.callAll('after a refusal');
  await pause(300);

  assert.deepEqual(visit.elsewhere(), []);
  assert.deepEqual(await visit.traces(), []);
}

/** Another visitor in the same browser. */
async function isAccepted(visit: Visit): Promise<void> {
  const {visitor, story, told} = visit;
  const {asks, kind, hits} = story.standIn;
  await visitor.context.clearCookies();
  await visit.page.evaluate(() => localStorage.clear());
  await visit.open('/');

  await visitor.choose('accept-all');
  await until('it sends', () =>
    visit.elsewhere().some((url) => url.startsWith(kind === 'picture' ? `https://${asks}` : hits)),
  );
  await until(
    'it has left what it leaves',
    async () => (await visit.traces()).length >= visit.everything.length,
  );

  const loads = visit.elsewhere().filter((url) => !url.includes(HIT));
  assert.deepEqual(
    loads.map((url) => url.slice(0, `https://${asks}`.length)),
    [`https://${asks}`],
  );
  assert.deepEqual(await visit.traces(), visit.everything);
  assert.deepEqual(told, story.told ?? [], 'what it is told');
}

async function isWithdrawn(visit: Visit): Promise<void> {
  const {visitor, page, story, told} = visit;
  const before = told.length;
  const lives = story.standIn.kind === 'script';
  let left = visitor.asked.length;
  let loads = 0;
  const onNavigation = (frame: Frame) => {
    if (frame === page.mainFrame() && !loads++) left = visitor.asked.length;
  };
  page.on('framenavigated', onNavigation);

  await page.locator('a[href="#soglasie-settings"]').click();
  await visitor.choose('withdraw');
  if (lives) await until('the page is loaded again', () => loads > 0);
  else await until('it is stopped', () => page.evaluate(() => !document.querySelector('iframe[src]')));
  if (!lives) left = visitor.asked.length;
  await visit.ready();
  await until('it is forgotten', async () => (await visit.traces()).length === 0).catch(async () =>
    assert.deepEqual(await visit.traces(), [], 'what is left'),
  );
  await visit.callAll('after the withdrawal');
  await pause(LONG);

  page.off('framenavigated', onNavigation);
  assert.equal(loads, lives ? 1 : 0, 'reloads');
  assert.deepEqual(visit.elsewhere(left), []);
  assert.deepEqual(await visit.traces(), []);
  assert.deepEqual(told.slice(before), story.toldAtLast ?? [], 'what it is told at last');

  await visit.open('/next');
  await visit.callAll('on the next page');
  assert.deepEqual(visit.elsewhere(left), []);
  assert.deepEqual(await visit.traces(), []);
}
