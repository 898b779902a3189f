import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {openLedger} from '../../src/endpoint/ledger.js';
import {newRecordId, sampleEvent, withValue} from './event.js';
import {jsonOf} from './test-server.js';
import type {TestServer} from './test-server.js';
import {WRONG, WRONG_SHAPES} from './wrong-values.js';

/** What the endpoint must do on every database. */
export function tellStory(name: string, start: () => Promise<TestServer>): void {
  describe(`endpoint on ${name}`, () => {
    let server: TestServer;
    before(async () => void (server = await start()));
    after(() => server.close());
    beforeEach(() => server.clear());

    it('stores an event and gives it back whole', async () => {
      const event = sampleEvent();

      const response = await server.post(event);

      const answer = await jsonOf(response);
      assert.equal(response.status, 202);
      assert.equal(answer.recordId, event.recordId);
      const [stored] = await server.ledger.latest(10);
      assert.deepEqual(stored?.event, event);
      assert.equal(stored?.receivedAt.toISOString(), answer.receivedAt);
      assert.ok(Math.abs(Date.parse(answer.receivedAt) - Date.now()) < 60_000);
    });

    it('writes the columns that reports are made from', async () => {
      const event = sampleEvent();

      await server.post(event);

      const [row] = await server.database.query<Record<string, unknown>>('select * from consent_events');
      assert.deepEqual(row, {
        received_at: row?.received_at,
        body: {...event, text: null},
        occurred_at: new Date(event.occurredAt),
        expires_at: new Date(event.expiresAt),
        record_id: event.recordId,
        kind: 'cookies',
        event: 'changed',
        consent_id: event.consentId,
        previous_record_id: event.previousRecordId,
        origin: event.scope.origin,
        path: '/courses',
        form: 'order',
        profile: 'kz',
        locale: 'ru',
        revision: '2026-11-01',
        method: 'banner',
        action: 'reject-all',
        purpose: 'order',
        text_hash: event.text?.hash,
      });
    });

    it('stores a repeat once and answers the same', async () => {
      const event = sampleEvent();

      const first = await server.post(event);
      await new Promise((done) => setTimeout(done, 20));
      const second = await server.post(event, {'content-type': 'text/plain;charset=UTF-8'});

      assert.deepEqual([first.status, second.status], [202, 202]);
      assert.deepEqual(await second.json(), await first.json());
      assert.equal(await server.countEvents(), 1);
    });

    it('stores twenty repeats at once as one', async () => {
      const event = sampleEvent();

      const responses = await Promise.all(Array.from({length: 20}, () => server.post(event)));

      const answers = new Set(await Promise.all(responses.map((response) => response.text())));
      assert.deepEqual(new Set(responses.map((response) => response.status)), new Set([202]));
      assert.equal(answers.size, 1);
      assert.equal(await server.countEvents(), 1);
    });

    it('keeps a text once, however many events show it', async () => {
      await Promise.all([server.post(sampleEvent()), server.post(sampleEvent()), server.post(sampleEvent())]);

      const texts = await server.database.query<{content: string}>('select content from consent_texts');
      assert.equal(await server.countEvents(), 3);
      assert.deepEqual(texts, [{content: sampleEvent().text?.content}]);
    });

    it('refuses another event under a known id with 422 and keeps the first', async () => {
      const event = sampleEvent();
      await server.post(event);

      const changed = await server.post({...event, action: 'accept-all'});
      const retold = await server.post({...event, text: {hash: null, content: 'Другой текст'}});

      assert.deepEqual([changed.status, retold.status], [422, 422]);
      assert.equal((await jsonOf(changed)).issues[0]?.path, 'recordId');
      assert.deepEqual(
        (await server.ledger.latest(10)).map((stored) => stored.event),
        [event],
      );
      assert.equal((await server.database.query('select from consent_texts')).length, 1);
    });

    it('refuses a wrong hash with 400', async () => {
      const event = sampleEvent({text: {hash: 'sha256-' + 'A'.repeat(43) + '=', content: 'Текст'}});

      const response = await server.post(event);

      assert.equal(response.status, 400);
      assert.deepEqual(
        (await jsonOf(response)).issues.map((issue) => issue.path),
        ['text.hash'],
      );
      assert.equal(await server.countEvents(), 0);
    });

    it('computes the hash itself where the page could not', async () => {
      const whole = sampleEvent();
      const event = {...whole, text: {hash: null, content: whole.text?.content ?? ''}};

      const first = await server.post(event);
      const second = await server.post(event);

      assert.deepEqual([first.status, second.status], [202, 202]);
      assert.deepEqual(
        (await server.ledger.latest(10)).map((stored) => stored.event.text),
        [whole.text],
      );
    });

    it('stores an event without a text', async () => {
      const event = sampleEvent({text: null, method: 'api', action: 'call'});

      const response = await server.post(event);

      assert.equal(response.status, 202);
      assert.equal((await server.ledger.latest(1))[0]?.event.text, null);
    });

    for (const [path, values] of Object.entries({...WRONG, ...WRONG_SHAPES}))
      it(`refuses a wrong ${path} with 400, names it and stores nothing`, async () => {
        for (const value of values) {
          const response = await server.post(withValue(sampleEvent(), path, value));

          const what = JSON.stringify(value)?.slice(0, 80);
          assert.equal(response.status, 400, what);
          const named = (await jsonOf(response)).issues.map((issue) => issue.path);
          assert.deepEqual([...new Set(named)], [path.replace(/\.(\d+)$/, '[$1]')], what);
        }
        assert.equal(await server.countEvents(), 0);
      });

    it('lists the newest first and no more than asked', async () => {
      const events = [sampleEvent(), sampleEvent(), sampleEvent()];
      for (const event of events) {
        await server.post(event);
        await new Promise((done) => setTimeout(done, 5));
      }

      const stored = await server.ledger.latest(2);

      assert.deepEqual(
        stored.map(({event}) => event.recordId),
        [events[2]?.recordId, events[1]?.recordId],
      );
    });

    it('keeps a setting as it was first written', async () => {
      const created = [
        await server.ledger.createSetting('a', '1'),
        await server.ledger.createSetting('a', '2'),
      ];

      assert.deepEqual(created, [true, false]);
      assert.equal(await server.ledger.setting('a'), '1');
      assert.equal(await server.ledger.setting('b'), undefined);
    });

    it('opens its own tables again, by several at once, and keeps the rows', async () => {
      await server.post(sampleEvent({recordId: newRecordId()}));

      await Promise.all([openLedger(server.database), openLedger(server.database)]);

      assert.equal(await server.countEvents(), 1);
    });

    it('refuses tables of a newer version', async () => {
      await server.database.run('insert into schema_steps (step) values (99)');
      try {
        await assert.rejects(openLedger(server.database), /made by a newer version/);
      } finally {
        await server.database.run('delete from schema_steps where step = 99');
      }
    });

    it('says it is well while the database answers', async () => {
      const response = await fetch(server.url + '/healthz');

      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), {status: 'ok', version: '0.0.0-test'});
    });

    // The last one: it takes the database away.
    it('answers 503 with Retry-After when the database is gone', async () => {
      await server.database.close();

      const response = await server.post(sampleEvent());
      const health = await fetch(server.url + '/healthz');

      assert.equal(response.status, 503);
      assert.match(response.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://example.kz');
      assert.equal(health.status, 503);
      assert.match(server.logged.join('\n'), /was not stored/);
    });
  });
}
