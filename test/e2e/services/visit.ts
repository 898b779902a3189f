import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {Visitor} from '../harness/browser.js';
import {until, type World} from '../harness/world.js';
import {runHandlers, WELL} from './handlers.js';
import type {Story} from './site.js';

/** What the library itself keeps. */
const OURS = 'consent_soglasie';

/** A browser of its own; it is cheaper to forget a visitor than to bring a new one. */
interface Seat {
  readonly visitor: Visitor;
  /** Calls that vendors have been told, in order. */
  readonly told: string[];
}

const free: Seat[] = [];

async function takeSeat(world: World): Promise<Seat> {
  const seat = free.pop();
  if (seat) return seat;
  const [visitor, told] = [await world.visitor({viewport: {width: 480, height: 480}}), [] as string[]];
  await visitor.context.exposeFunction('tellTest', (call: string) => void told.push(call));
  return {visitor, told};
}

/** The visits of one service, each to a site of its own. */
export class Visit {
  readonly visitor: Visitor;
  readonly told: string[];
  readonly host: string;

  static async begin(world: World, story: Story): Promise<Visit> {
    const visit = new Visit(story, await takeSeat(world));
    for (const list of [visit.told, visit.visitor.asked, visit.visitor.errors]) list.length = 0;
    return visit;
  }

  private constructor(
    readonly story: Story,
    readonly seat: Seat,
  ) {
    this.visitor = seat.visitor;
    this.told = seat.told;
    this.host = `${story.id}.school.test`;
  }

  /** Only after a visit that went well: whoever comes next must find nothing of it. */
  async end(): Promise<void> {
    await this.page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
    await this.page.goto('about:blank');
    await this.visitor.context.clearCookies();
    free.push(this.seat);
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** Addresses elsewhere that were asked for, from that one on. */
  elsewhere(from = 0): string[] {
    return this.visitor.asked.slice(from).filter((url) => !url.startsWith(`https://${this.host}/`));
  }

  /** Waits until the stubs of the service are there, as a handler that a visitor sets off finds them. */
  async open(path: string): Promise<void> {
    await this.page.goto(`https://${this.host}${path}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    const {file, globals} = this.story;
    await this.page.waitForLoadState();
    if (file)
      await until(`${file} has come`, () =>
        this.page.evaluate(
          (file) => performance.getEntriesByType('resource').some(({name}) => name.includes(file)),
          file,
        ),
      );
    await this.page.waitForFunction((names) => names.every((name) => name in window), globals);
    // A held container has no function of its own, but page code waits for what its list calls back.
    if (this.story.id === 'google-tag-manager')
      await this.page.waitForFunction(() =>
        Object.prototype.hasOwnProperty.call((window as unknown as {dataLayer: unknown[]}).dataLayer, 'push'),
      );
  }

  async callAll(when: string): Promise<void> {
    const {calls = []} = this.story;
    assert.deepEqual(await runHandlers(this.page, calls), WELL, `handlers ${when}`);
  }

  /** Names of cookies with their domains, of keys and of databases, without our own. */
  async traces(): Promise<string[]> {
    const {cookies, keys} = await this.visitor.traces();
    const databases = await this.page.evaluate(async () =>
      (await indexedDB.databases()).map(({name}) => `${name}@databases`),
    );
    return [...cookies, ...keys.map((key) => `${key}@storage`), ...databases]
      .filter((name) => !name.startsWith(OURS))
      .sort();
  }

  /** All that the stand-in leaves, where it leaves it. */
  get everything(): string[] {
    const {cookies, keys, databases} = this.story.standIn;
    return [
      ...cookies.flatMap((name) => [`${name}@${this.host}`, `${name}@.school.test`]),
      ...keys.flatMap((key) => [`${key}@storage`, `${key}@storage`]),
      ...databases.map((name) => `${name}@databases`),
    ].sort();
  }
}
