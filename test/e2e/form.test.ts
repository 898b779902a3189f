import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, afterEach, before, describe, it} from 'node:test';
import type {ConsentEvent} from '../../src/core/event.js';
import {startPostgres} from '../endpoint/postgres.js';
import type {Visitor} from './harness/browser.js';
import type {Endpoint} from './harness/site.js';
import {HOST, openWorld, SITE, until, type World} from './harness/world.js';

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('the order form of the school', () => {
  let world: World;
  let endpoint: Endpoint;
  /** What reached the school's own server with a native POST. */
  const orders: URLSearchParams[] = [];

  before(async () => {
    world = await openWorld();
    endpoint = await world.endpoint();
    world.vendors.host(HOST, (request, response) => {
      if (request.method !== 'POST' || !request.url?.endsWith('/thanks.html'))
        return endpoint.handle(request, response);
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk));
      request.on('end', () => {
        orders.push(new URLSearchParams(body));
        response.writeHead(303, {location: request.url}).end();
      });
    });
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  async function arrive(path: string): Promise<Visitor> {
    const visitor = await world.visitor();
    await visitor.page.goto(SITE + path);
    await visitor.control('reject-all').waitFor();
    await box(visitor, 'consent').waitFor();
    await visitor.page.fill('#name', 'Имярек Незнакомов');
    await visitor.page.fill('#email', 'test@example.kz');
    return visitor;
  }

  const box = ({page}: Visitor, name: string) =>
    page.locator(`soglasie-checkbox[name=${name}] input[part=box]`);
  const submit = ({page}: Visitor) => page.locator('#order [type=submit]').click();
  const formEvents = () => endpoint.acknowledged.filter(({kind}) => kind === 'form');

  /** The school's own script stays away: the form is then sent by the browser. */
  async function arriveWithoutScript(path: string): Promise<Visitor> {
    const visitor = await arrive(path);
    await visitor.context.route('**/school.js', (route) => route.abort());
    await visitor.page.reload();
    await box(visitor, 'consent').waitFor();
    await visitor.page.fill('#name', 'Имярек Незнакомов');
    await visitor.page.fill('#email', 'test@example.kz');
    return visitor;
  }

  const messages = {'/': /поставьте эту отметку/, '/kk/': /белгі/, '/en/': /tick|check/i};
  for (const [path, message] of Object.entries(messages)) {
    it(`is held without the tick, with a message in the language of ${path}`, async () => {
      const visitor = await arrive(path);
      await visitor.choose('reject-all');

      await submit(visitor);

      const error = visitor.page.locator('soglasie-checkbox[name=consent] [part=error]');
      await until('the message is shown', async () => message.test(await error.innerText()));
      assert.equal(await error.isVisible(), true);
      assert.equal(new URL(visitor.page.url()).pathname, path);
      assert.equal(await box(visitor, 'consent').isChecked(), false);
      assert.deepEqual(formEvents(), []);
    });
  }

  it('carries the number of the record in the order that the browser posts', async () => {
    const visitor = await arriveWithoutScript('/');
    await visitor.choose('reject-all');

    await box(visitor, 'consent').check();
    await submit(visitor);
    await visitor.page.waitForURL('**/thanks.html');

    const order = orders.at(-1);
    assert.match(order?.get('consent') ?? '', UUID_V7);
    assert.equal(order?.has('newsletter'), false, 'a box that was not ticked adds nothing');
    await until('its event is acknowledged', () =>
      formEvents().some(({recordId}) => recordId === order?.get('consent')),
    );
  });

  it('posts one event for each ticked box, with its own purpose, and never a value of a field', async () => {
    const visitor = await arriveWithoutScript('/kk/');
    await visitor.choose('reject-all');
    const known = formEvents().length;

    await box(visitor, 'consent').check();
    await box(visitor, 'newsletter').check();
    await submit(visitor);
    await visitor.page.waitForURL('**/kk/thanks.html');
    await until('both events are acknowledged', () => formEvents().length === known + 2);

    const events = formEvents().slice(known);
    const order = orders.at(-1);
    assert.deepEqual(events.map(({purpose}) => purpose).sort(), ['newsletter', 'order']);
    for (const event of events) {
      assert.equal(event.event, 'given');
      assert.equal(event.locale, 'kk');
      assert.equal(event.recordId, order?.get(event.purpose === 'order' ? 'consent' : 'newsletter'));
      assert.deepEqual(event.scope, {origin: SITE, path: '/kk/', form: 'order'});
      assert.deepEqual(event.fields, ['name', 'email', 'phone']);
      assert.doesNotMatch(JSON.stringify(event), /Имярек|Незнакомов|test@example\.kz/);
      const years = new Date(event.expiresAt).getUTCFullYear() - new Date(event.occurredAt).getUTCFullYear();
      assert.equal(years, 3);
    }
  });

  it('records exactly the text that is on the screen', async () => {
    const visitor = await arriveWithoutScript('/');
    await visitor.choose('reject-all');
    const known = formEvents().length;
    const element = visitor.page.locator('soglasie-checkbox[name=consent]');
    await element.locator('summary').click();
    // The label is the page's own text, in a slot.
    const shown = (await element.innerText()) + (await element.locator('div').first().innerText());

    await box(visitor, 'consent').check();
    await submit(visitor);
    await until('the event is acknowledged', () => formEvents().length === known + 1);

    const {content = ''} = formEvents().at(-1)?.text ?? {};
    assert.match(content, /^Я даю согласие на обработку персональных данных/);
    assert.match(content, /123456789013/);
    const bare = (text: string) => text.replace(/\(откроется[^)]*\)|\((mailto:|\/)[^)]*\)|[\s:;.,]/g, '');
    assert.equal(bare(content), bare(shown));
  });

  for (const answer of ['reject-all', 'accept-all']) {
    it(`goes on to the thank-you page from the callback of a goal after ${answer}`, async () => {
      const visitor = await arrive('/en/');
      await visitor.choose(answer);
      if (answer === 'accept-all') await until('the counter runs', () => visitor.asked.some(isHit));
      const known = formEvents().length;

      await box(visitor, 'consent').check();
      await submit(visitor);
      await visitor.page.waitForURL('**/en/thanks.html');

      await until('the event is acknowledged', () => formEvents().length === known + 1);
      const goals = visitor.asked.filter((url) => url.includes('what=goal-order'));
      assert.equal(goals.length, answer === 'accept-all' ? 1 : 0);
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('leaves in the database each acknowledged event with the hash of its text', async () => {
    await endpoint.stop();

    const recorded = (await endpoint.events()).filter(({kind}) => kind === 'form');

    assert.ok(recorded.length >= 6);
    assert.deepEqual(recorded.sort(byId), formEvents().sort(byId));
    recorded.forEach(assertHash);
  });
});

describe('the same form with PostgreSQL behind the endpoint', () => {
  it('leaves each acknowledged event in the database with the hash of its text', async (test) => {
    const postgres = await startPostgres();
    if (!postgres) return test.skip('no PostgreSQL here; DATABASE_URL would name one');
    const world = await openWorld();
    test.after(async () => {
      await world.close();
      await postgres.stop();
    });
    const endpoint = await world.endpoint({databaseUrl: postgres.url});
    const {page: tab} = await world.visitor();

    await tab.goto(SITE + '/');
    await tab.fill('#name', 'Имярек Незнакомов');
    await tab.fill('#email', 'test@example.kz');
    for (const checkbox of await tab.locator('soglasie-checkbox input[part=box]').all())
      await checkbox.check();
    await tab.locator('#order [type=submit]').click();
    await tab.waitForURL('**/thanks.html');
    await until('both events are acknowledged', () => endpoint.acknowledged.length === 2);
    await endpoint.stop();

    const recorded = await endpoint.events();
    assert.deepEqual(recorded.map(({purpose}) => purpose).sort(), ['newsletter', 'order']);
    assert.deepEqual(recorded.sort(byId), endpoint.acknowledged.sort(byId));
    recorded.forEach(assertHash);
  });
});

function byId(a: ConsentEvent, b: ConsentEvent): number {
  return a.recordId.localeCompare(b.recordId);
}

/** The hash is recomputed from the stored text: what is kept is what was shown. */
function assertHash({text}: ConsentEvent): void {
  const bytes = Buffer.from(text?.content ?? '', 'utf8');
  assert.equal(text?.hash, 'sha256-' + createHash('sha256').update(bytes).digest('base64'));
}

function isHit(url: string): boolean {
  return url.includes('hit.gif?vendor=metrika');
}
