import {expect} from '@open-wc/testing';
import type {ConsentEvent} from '../../src/core/event.js';
import type {Report} from '../../src/effects.js';
import {createOutbox, type Unsent} from '../../src/report/outbox.js';
import {createReporter} from '../../src/report/reporter.js';
import {block, clearBrowser, nextTask, setClock} from '../fixtures/browser.js';

const NOW = Date.UTC(2026, 10, 22, 7);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const KEY = 'soglasie.outbox.';

const event = (recordId: string) => ({schema: 'soglasie/1', recordId}) as ConsentEvent;
/** The event of a report; a draft of these tests holds nothing but its id. */
const eventOf = (report: Report) => ('draft' in report ? event(report.draft.recordId) : report.event);
const reported = (recordId: string): Report => ({recordId, event: event(recordId)});
const drafted = (recordId: string) => ({recordId, draft: {recordId}}) as Report;
const keys = () => Object.keys(localStorage).sort();
const kept = (id: string) => JSON.parse(localStorage.getItem(KEY + id)!) as Unsent;

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  /** Keys in the outbox at that moment. */
  readonly keys: readonly string[];
}

describe('the reporter', () => {
  const realFetch = window.fetch;
  let undo: (() => void)[] = [];
  let sent: Sent[] = [];
  let errors: string[][] = [];
  /** What the endpoint answers: a status, or `offline`. */
  let answer: number | 'offline' = 202;
  let blocked = false;

  const reporter = (endpoint = '/consent-events') =>
    createReporter(endpoint, eventOf, (code, message) => errors.push([code, message]));
  const ids = () => sent.map(({init}) => (JSON.parse(init.body as string) as ConsentEvent).recordId);

  beforeEach(() => {
    clearBrowser();
    [sent, errors, answer, blocked] = [[], [], 202, false];
    undo = [setClock(NOW)];
    window.fetch = async (url, init) => {
      sent.push({url: String(url), init: init!, keys: blocked ? [] : keys()});
      await Promise.resolve();
      if (answer === 'offline') throw new TypeError('Failed to fetch');
      return new Response(null, {status: answer});
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    undo.forEach((each) => each());
    clearBrowser();
  });

  it('puts a draft into the words of an event', async () => {
    reporter().post(drafted('a'));
    await nextTask();

    expect(sent[0]!.init.body).to.equal('{"schema":"soglasie/1","recordId":"a"}');
  });

  it('sends as an event, under the same id, what an earlier page could only keep as a draft', async () => {
    localStorage.setItem(KEY + 'a', JSON.stringify(drafted('a')));

    await reporter().retry();

    expect(sent[0]!.init.body).to.equal('{"schema":"soglasie/1","recordId":"a"}');
    expect(keys()).to.deep.equal([]);
  });

  it('keeps what was a draft as an event, and tries it again later and later', async () => {
    localStorage.setItem(KEY + 'a', JSON.stringify(drafted('a')));
    answer = 'offline';

    await reporter().retry();

    expect(kept('a')).to.deep.equal({event: event('a'), tries: 1, next: NOW});
  });

  it('posts the event as JSON, with keepalive, kept before it is sent', async () => {
    reporter().post(reported('a'));
    await nextTask();

    expect(sent).to.have.lengthOf(1);
    expect(sent[0]!.url).to.equal('/consent-events');
    expect(sent[0]!.keys).to.deep.equal([KEY + 'a']);
    expect(sent[0]!.init).to.deep.equal({
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: '{"schema":"soglasie/1","recordId":"a"}',
      keepalive: true,
    });
  });

  for (const [endpoint, type] of [
    ['/consent-events', 'application/json'],
    [location.origin + '/e', 'application/json'],
    ['https://consent.example.kz/e', 'text/plain'],
    [location.origin.replace(/:\d+/, ':1') + '/e', 'text/plain'],
    ['//consent.example.kz/e', 'text/plain'],
  ] as const)
    it(`posts to ${endpoint} as ${type}`, async () => {
      reporter(endpoint).post(reported('a'));
      await nextTask();

      expect(sent[0]!.init.headers).to.deep.equal({'Content-Type': type});
    });

  it('reports nowhere without an endpoint, and keeps nothing', async () => {
    localStorage.setItem(KEY + 'b', JSON.stringify({event: event('b'), tries: 1, next: 0}));

    reporter('').post(reported('a'));
    await reporter('').retry();

    expect(sent).to.deep.equal([]);
    expect(keys()).to.deep.equal([KEY + 'b']);
  });

  for (const status of [200, 201, 202, 204])
    it(`counts ${status} as delivered`, async () => {
      answer = status;
      reporter().post(reported('a'));
      await nextTask();

      expect(keys()).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

  for (const status of ['offline', 304, 401, 403, 404, 408, 409, 429, 500, 502, 503] as const)
    it(`keeps the event on ${status}`, async () => {
      answer = status;
      reporter().post(reported('a'));
      await nextTask();

      expect(kept('a').event).to.deep.equal(event('a'));
      expect(errors).to.deep.equal([]);
    });

  for (const status of [400, 413, 415, 422])
    it(`gives up on ${status}, and says so`, async () => {
      answer = status;
      reporter().post(reported('a'));
      await nextTask();

      expect(keys()).to.deep.equal([]);
      expect(errors).to.deep.equal([['event-refused', `/consent-events ${status}`]]);
    });

  it('keeps the event where the endpoint is no address', async () => {
    reporter('http://[').post(reported('a'));
    await nextTask();

    expect(sent).to.deep.equal([]);
    expect(keys()).to.deep.equal([KEY + 'a']);
  });

  it('tries the same event again later and later, a day at most', async () => {
    answer = 'offline';
    reporter().post(reported('a'));
    await nextTask();

    const waits: number[] = [];
    for (let page = 0; page < 13; page++) {
      const {next} = kept('a');
      undo.push(setClock(next - 1));
      const before = sent.length;
      await reporter().retry();
      expect(sent, `before it is due, page ${page}`).to.have.lengthOf(before);

      undo.push(setClock(next));
      await reporter().retry();
      expect(sent).to.have.lengthOf(before + 1);
      waits.push((kept('a').next - next) / MINUTE);
      expect(kept('a').tries).to.equal(page + 2);
    }
    undo.reverse();

    expect(waits).to.deep.equal([1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 1440, 1440, 1440]);
    expect(new Set(ids())).to.deep.equal(new Set(['a']));
  });

  it('tries on the very next page', async () => {
    answer = 'offline';
    reporter().post(reported('a'));
    await nextTask();
    answer = 202;

    await reporter().retry();

    expect(ids()).to.deep.equal(['a', 'a']);
    expect(keys()).to.deep.equal([]);
  });

  it('retries one by one, oldest first, and goes on after one that fails', async () => {
    for (const id of ['c', 'a', 'b'])
      localStorage.setItem(KEY + id, JSON.stringify({event: event(id), tries: 1, next: 0}));
    let open = 0;
    let most = 0;
    window.fetch = async (url, init) => {
      most = Math.max(most, ++open);
      sent.push({url: String(url), init: init!, keys: []});
      await nextTask();
      open--;
      if (ids().length === 1) throw new TypeError('Failed to fetch');
      return new Response(null, {status: 202});
    };

    await reporter().retry();

    expect(ids()).to.deep.equal(['a', 'b', 'c']);
    expect(most).to.equal(1);
    expect(keys()).to.deep.equal([KEY + 'a']);
  });

  it('sends an event of a page whose clock ran ahead no later than a day from now', async () => {
    localStorage.setItem(KEY + 'a', JSON.stringify({event: event('a'), tries: 1, next: NOW + 1000 * DAY}));

    undo.push(setClock(NOW + DAY));
    await reporter().retry();
    undo.reverse();

    expect(ids()).to.deep.equal(['a']);
  });

  it('has one try on this page where storage is blocked, and throws nothing', async () => {
    undo.push(block('localStorage'));
    blocked = true;

    reporter().post(reported('a'));
    await nextTask();
    await reporter().retry();

    expect(sent.length).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('has one try on this page where storage is full', async () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    undo.push(() => (Storage.prototype.setItem = setItem));

    reporter().post(reported('a'));
    await nextTask();

    expect(ids()).to.deep.equal(['a']);
  });

  it('sends once what is posted just before the retry of the same page', async () => {
    const {post, retry} = reporter();

    post(reported('a'));
    await retry();

    expect(ids()).to.deep.equal(['a']);
  });
});

describe('the outbox', () => {
  const outbox = createOutbox(eventOf);
  const unsent = (id: string): Unsent => ({event: event(id), tries: 1, next: 0});

  beforeEach(clearBrowser);
  afterEach(clearBrowser);

  it('keeps one key for each event, and lists the oldest first', () => {
    for (const id of ['b', 'c', 'a']) outbox.keep(unsent(id));

    expect(keys()).to.deep.equal([KEY + 'a', KEY + 'b', KEY + 'c']);
    expect(outbox.list()).to.deep.equal(['a', 'b', 'c'].map(unsent));
  });

  it('lists a report that the loader has kept: an event, or a draft of one', () => {
    localStorage.setItem(KEY + 'a', JSON.stringify(reported('a')));
    localStorage.setItem(KEY + 'b', JSON.stringify(drafted('b')));

    expect(outbox.list()).to.deep.equal(['a', 'b'].map((id) => ({event: event(id), tries: 0, next: 0})));
  });

  it('replaces what it keeps of the same event', () => {
    outbox.keep(unsent('a'));
    outbox.keep({...unsent('a'), tries: 2});

    expect(outbox.list()).to.deep.equal([{...unsent('a'), tries: 2}]);
  });

  it('removes one', () => {
    outbox.keep(unsent('a'));
    outbox.keep(unsent('b'));
    outbox.remove('a');

    expect(outbox.list()).to.deep.equal([unsent('b')]);
  });

  it('lets the oldest go first when there are over 50', () => {
    const id = (i: number) => '01936b3e-0000-7000-8000-' + String(i).padStart(12, '0');
    for (let i = 0; i < 53; i++) outbox.keep(unsent(id(i)));

    expect(keys()).to.have.lengthOf(50);
    expect(keys()[0]).to.equal(KEY + id(3));
    expect(keys().at(-1)).to.equal(KEY + id(52));
  });

  for (const junk of [
    '',
    'x',
    'null',
    '5',
    '[]',
    '{}',
    '{"event":null}',
    '{"event":5,"tries":1,"next":0}',
    '{"event":{},"tries":1,"next":0}',
    '{"event":{"recordId":"other"},"tries":1,"next":0}',
    '{"draft":null}',
    '{"draft":5}',
    '{"draft":{}}',
    '{"draft":{"recordId":"other"}}',
    '{"recordId":"a"}',
    '{"event":{"recordId":"a"},"tries":"1","next":"0"}',
  ])
    it(`drops junk: ${junk || 'nothing'}`, () => {
      localStorage.setItem(KEY + 'a', junk);
      outbox.keep(unsent('b'));

      expect(outbox.list()).to.deep.equal([unsent('b')]);
      expect(keys()).to.deep.equal([KEY + 'b']);
    });

  it('leaves the keys of others alone', () => {
    for (const name of ['soglasie.forms', 'consent_soglasie', 'outbox.x', 'x'])
      localStorage.setItem(name, 'junk');

    outbox.list();

    expect(localStorage).to.have.lengthOf(4);
  });
});
