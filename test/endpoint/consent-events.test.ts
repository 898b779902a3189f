import './globals.js';
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {createApp} from '../../src/endpoint/app.js';
import {ORIGIN, sampleEvent, withValue} from './event.js';
import {jsonOf, startTestServer} from './test-server.js';
import type {TestServer} from './test-server.js';

const BYTES = 32 * 1024;

/** The event padded with spaces, which JSON allows, to exactly this many bytes. */
function padded(bytes: number): string {
  const json = JSON.stringify(sampleEvent());
  return json + ' '.repeat(bytes - Buffer.byteLength(json));
}

describe('POST /consent-events', () => {
  let server: TestServer;
  before(async () => void (server = await startTestServer()));
  after(() => server.close());
  beforeEach(() => server.clear());

  describe('refuses, and stores nothing,', () => {
    afterEach(async () => assert.equal(await server.countEvents(), 0));

    it('403 a request without Origin', async () => {
      const response = await fetch(server.url + '/consent-events', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(sampleEvent()),
      });

      assert.equal(response.status, 403);
      assert.match((await jsonOf(response)).issues[0]?.message ?? '', /Origin header is missing/);
    });

    for (const origin of [
      'https://evil.example',
      'http://example.kz',
      'https://example.kz.evil.example',
      'null',
    ])
      it(`403 the origin ${origin}, even when the event agrees`, async () => {
        const response = await server.post(withValue(sampleEvent(), 'scope.origin', origin), {origin});

        assert.equal(response.status, 403);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.match((await jsonOf(response)).issues[0]?.message ?? '', /--origin/);
      });

    it('403 an event of another origin than the page', async () => {
      const response = await server.post(withValue(sampleEvent(), 'scope.origin', 'https://other.kz'));

      assert.equal(response.status, 403);
      assert.equal((await jsonOf(response)).issues[0]?.path, 'scope.origin');
    });

    it('413 one byte too many, with its length announced', async () => {
      const response = await server.post(padded(BYTES + 1));

      assert.equal(response.status, 413);
      assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
    });

    it('413 one byte too many, in chunks', async () => {
      const status = await new Promise((done, fail) => {
        const chunked = request(server.url + '/consent-events', {
          method: 'POST',
          headers: {'content-type': 'text/plain', origin: ORIGIN},
        });
        chunked.on('error', fail).on('response', (response) => done(response.resume().statusCode));
        const body = padded(BYTES + 1);
        chunked.write(body.slice(0, 9000));
        chunked.end(body.slice(9000));
      });

      assert.equal(status, 413);
    });

    for (const type of [
      '',
      'text/html',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'multipart/form-data',
    ])
      it(`415 the content type "${type}"`, async () => {
        const response = await server.post(sampleEvent(), {'content-type': type});

        assert.equal(response.status, 415);
      });

    it('415 a compressed body', async () => {
      const response = await server.post(sampleEvent(), {'content-encoding': 'gzip'});

      assert.equal(response.status, 415);
    });

    for (const body of ['', '{', 'event', '{"schema":"soglasie/1"} x'])
      it(`400 the body ${JSON.stringify(body)}`, async () => {
        const response = await server.post(body);

        assert.equal(response.status, 400);
        assert.deepEqual((await jsonOf(response)).issues, [{path: '', message: 'one JSON object in UTF-8'}]);
      });

    it('400 bytes that are no UTF-8', async () => {
      const bytes = Buffer.from(JSON.stringify(sampleEvent({revision: 'ÿ'})), 'latin1');

      const response = await fetch(server.url + '/consent-events', {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: ORIGIN},
        body: bytes,
      });

      assert.equal(response.status, 400);
    });

    for (const method of ['GET', 'PUT', 'DELETE'])
      it(`405 ${method}`, async () => {
        const response = await fetch(server.url + '/consent-events', {method, headers: {origin: ORIGIN}});

        assert.equal(response.status, 405);
        assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
      });

    it('500 nothing: a hostile header is no error of ours', async () => {
      const response = await server.post(sampleEvent(), {origin: '%%%', cookie: '%%%; =; consent_soglasie'});

      assert.equal(response.status, 403);
    });
  });

  it('takes a body of exactly 32 KiB', async () => {
    const response = await server.post(padded(BYTES));

    assert.equal(response.status, 202);
  });

  it('lets an allowed origin read every answer, and no other', async () => {
    const good = await server.post(sampleEvent());
    const bad = await server.post('{');

    for (const response of [good, bad]) {
      assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
      assert.equal(response.headers.get('vary'), 'Origin');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
    }
  });

  it('answers the preflight of an allowed origin only', async () => {
    const ask = (origin: string) =>
      fetch(server.url + '/consent-events', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

    const allowed = await ask(ORIGIN);
    const refused = await ask('https://evil.example');

    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), ORIGIN);
    assert.equal(allowed.headers.get('access-control-allow-methods'), 'POST');
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'Content-Type');
    assert.equal(refused.status, 403);
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
  });

  it('answers 429 with Retry-After to one address and not to the next', async () => {
    let now = 0;
    const app = createApp({
      ledger: server.ledger,
      origins: new Set([ORIGIN]),
      dist: '/nowhere',
      rate: {burst: 2, perSecond: 0.1},
      now: () => now,
    });
    // The socket of a proxy on the same machine, which names the client.
    const post = (client: string) =>
      app.request(
        '/consent-events',
        {
          method: 'POST',
          headers: {'content-type': 'application/json', origin: ORIGIN, 'x-forwarded-for': client},
          body: JSON.stringify(sampleEvent()),
        },
        {incoming: {socket: {remoteAddress: '127.0.0.1'}}},
      );
    const statuses = async (...clients: string[]) => {
      const responses = [];
      for (const client of clients) responses.push((await post(client)).status);
      return responses;
    };

    const first = await statuses('203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8');
    const refused = await post('203.0.113.7');
    now = 10_000;
    const later = await statuses('203.0.113.7', '203.0.113.7');

    assert.deepEqual(first, [202, 202, 429, 202]);
    assert.equal(refused.headers.get('retry-after'), '10');
    assert.equal(refused.headers.get('access-control-allow-origin'), ORIGIN);
    assert.deepEqual(later, [202, 429]);
  });

  it('believes no client that says it is a proxy', async () => {
    const app = createApp({
      ledger: server.ledger,
      origins: new Set([ORIGIN]),
      dist: '/nowhere',
      rate: {burst: 1, perSecond: 0.1},
    });
    const post = (client: string) =>
      app.request(
        '/consent-events',
        {method: 'POST', headers: {'x-forwarded-for': client}},
        {incoming: {socket: {remoteAddress: '203.0.113.9'}}},
      );

    const statuses = [(await post('198.51.100.1')).status, (await post('198.51.100.2')).status];

    assert.deepEqual(statuses, [403, 429]);
  });

  describe('Set-Cookie', () => {
    const seconds = (days: number) => Math.floor(Date.now() / 1000) + days * 86_400;
    const record = (exp: unknown, v: unknown = 1) =>
      encodeURIComponent(
        JSON.stringify({v, rev: '2026-11-01', at: seconds(0), exp, c: {analytics: 0}, s: {}}),
      );

    /** A page of the server's own origin. */
    const send = (cookie: string, headers: Record<string, string> = {}) =>
      server.post(withValue(sampleEvent(), 'scope.origin', headers.origin ?? server.url), {
        origin: server.url,
        cookie,
        ...headers,
      });

    it('sends the record back with the rest of its term', async () => {
      const value = record(seconds(180));

      const response = await send(`a=b; consent_soglasie=${value}; c=d`);

      const [cookie = '', ...attributes] = (response.headers.get('set-cookie') ?? '').split('; ');
      const age = Number(/^Max-Age=(\d+)$/.exec(attributes[1] ?? '')?.[1]);
      assert.equal(response.status, 202);
      assert.equal(cookie, 'consent_soglasie=' + value);
      assert.deepEqual([attributes[0], attributes[2], attributes.length], ['Path=/', 'SameSite=Lax', 3]);
      assert.ok(age > 180 * 86_400 - 10 && age <= 180 * 86_400);
    });

    it('is Secure for a page on https, also behind a proxy', async () => {
      const response = await send(`consent_soglasie=${record(seconds(1))}`, {
        origin: ORIGIN,
        'sec-fetch-site': 'same-origin',
      });

      assert.match(response.headers.get('set-cookie') ?? '', /; Secure$/);
    });

    it('encodes anew what a script left bare', async () => {
      const json = decodeURIComponent(record(seconds(1))).replaceAll(',', '%2C');

      const response = await send(`consent_soglasie=${json}`);

      assert.match(response.headers.get('set-cookie') ?? '', /^consent_soglasie=%7B%22v%22%3A1%2C/);
    });

    for (const [name, cookie] of Object.entries({
      'without the cookie': 'other=1',
      'for an expired record': `consent_soglasie=${record(seconds(-1))}`,
      'for a record without a term': `consent_soglasie=${record('2027')}`,
      'for a record of another version': `consent_soglasie=${record(seconds(1), 2)}`,
      'for noise': 'consent_soglasie=%7Bnoise',
      'for a broken escape': 'consent_soglasie=%zz',
      'for a list': 'consent_soglasie=%5B1%5D',
      'for two different records': `consent_soglasie=${record(seconds(1))}; consent_soglasie=${record(seconds(2))}`,
    }))
      it(`is not sent ${name}`, async () => {
        const response = await send(cookie);

        assert.equal(response.status, 202);
        assert.equal(response.headers.get('set-cookie'), null);
      });

    it('is not sent to another origin', async () => {
      const cookie = `consent_soglasie=${record(seconds(1))}`;

      const byHost = await send(cookie, {origin: ORIGIN});
      const bySite = await send(cookie, {'sec-fetch-site': 'same-site'});

      assert.deepEqual([byHost.status, bySite.status], [202, 202]);
      assert.deepEqual([byHost.headers.get('set-cookie'), bySite.headers.get('set-cookie')], [null, null]);
    });

    it('is not sent with a refusal', async () => {
      const response = await server.post('{', {
        origin: server.url,
        cookie: `consent_soglasie=${record(seconds(1))}`,
      });

      assert.equal(response.status, 400);
      assert.equal(response.headers.get('set-cookie'), null);
    });
  });
});
