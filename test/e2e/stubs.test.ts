import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Visitor} from './harness/browser.js';
import {fixtureSite} from './harness/site.js';
import {playVendors} from './harness/stand-ins.js';
import {HOST, openWorld, pause, SITE, until, type World} from './harness/world.js';
import {runHandlers, WELL} from './services/handlers.js';
import {pageWith, readStories, type Story} from './services/site.js';

describe('a page with all services, whose handlers call the functions of each,', () => {
  let world: World;
  let stories: Story[];
  let reached: string[];
  let lines: string[];

  before(async () => {
    world = await openWorld();
    stories = await readStories();
    lines = stories.flatMap(({calls = []}) => calls);
    reached = playVendors(
      world.vendors,
      stories.map(({standIn}) => standIn),
    );
    world.vendors.host(HOST, fixtureSite({'/': pageWith(stories)}).handle);
  });
  after(() => world.close());

  async function arrive(visitor: Visitor): Promise<void> {
    await visitor.page.goto(SITE);
    const globals = stories.flatMap((story) => story.globals);
    await visitor.page.waitForFunction((names) => names.every((name) => name in window), globals);
    // The files of all services are taken in at once: the held container's list tells that they are here.
    await visitor.page.waitForFunction(() =>
      Object.prototype.hasOwnProperty.call((window as unknown as {dataLayer: unknown[]}).dataLayer, 'push'),
    );
  }

  const callAll = async (visitor: Visitor, when: string) =>
    assert.deepEqual(await runHandlers(visitor.page, lines), WELL, when);

  it('throws nothing, waits for nothing and reaches nobody without a grant', async () => {
    const visitor = await world.visitor();
    await visitor.context.exposeFunction('tellTest', () => {});
    await arrive(visitor);

    await visitor.control('reject-all').waitFor();
    await callAll(visitor, 'before the choice');
    await visitor.choose('reject-all');
    await until('the refusal is stored', async () => (await visitor.status()) === 'valid');
    await callAll(visitor, 'after a refusal');
    await arrive(visitor);
    await callAll(visitor, 'on the page after a refusal');
    await pause(500);
    assert.deepEqual([...reached, ...world.vendors.requests], []);

    // No reload: stubs have to take the place of what is alive.
    await visitor.page.evaluate(() => {
      document.addEventListener('soglasie-change', (event) => event.preventDefault());
      window.soglasie.acceptAll();
    });
    // Two that share an address are played by one.
    const scripts = stories.filter(
      ({asks, standIn}) =>
        standIn.kind === 'script' && standIn === stories.find((each) => each.asks === asks)?.standIn,
    );
    await until('all scripts send', () =>
      scripts.every(({standIn}) => reached.some((address) => `https://${address}`.startsWith(standIn.hits))),
    );
    await visitor.page.evaluate(() => window.soglasie.withdraw());
    await until('it is withdrawn', () =>
      visitor.page.evaluate(() => !window.soglasie.isGranted('analytics')),
    );
    await callAll(visitor, 'after a withdrawal, on the same page');

    await arrive(visitor);
    reached.length = 0;
    await callAll(visitor, 'after a withdrawal, on the next page');
    await pause(1000);
    assert.deepEqual([...reached, ...world.vendors.requests], []);
    assert.deepEqual(visitor.errors, []);
  });
});
