import './globals.js';
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {hashPassword, isPassword, randomPassword} from '../../src/console/password.js';
import {PASSWORD} from '../../src/console/routes.js';
import {createSessions, SESSION_TERM} from '../../src/console/sessions.js';
import {hashOf} from '../../src/endpoint/hash.js';
import {sampleEvent} from './event.js';
import {startTestServer} from './test-server.js';
import type {TestServer} from './test-server.js';

const RIGHT = 'aaaaa-bbbbb-ccccc-ddddd';

describe('/console/', () => {
  let server: TestServer;
  let now: number;
  before(async () => {
    now = Date.now();
    server = await startTestServer({signInRate: {burst: 5, perSecond: 1 / 60}, now: () => now});
  });
  after(() => server.close());
  beforeEach(async () => {
    now += 3600_000; // the tries of the test before are forgiven
    await server.clear();
    await server.ledger.createSetting(PASSWORD, await hashPassword(RIGHT));
  });

  const get = (path: string, cookie = '') =>
    fetch(server.url + path, {headers: {cookie}, redirect: 'manual'});

  const send = (path: string, {password = '', origin = server.url, cookie = ''} = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: {...(origin && {origin}), cookie},
      body: new URLSearchParams({password}),
      redirect: 'manual',
    });

  const signIn = async () =>
    (await send('/console/sign-in', {password: RIGHT})).headers.get('set-cookie')?.split(';')[0];

  it('shows nothing without sign-in', async () => {
    await server.post(sampleEvent({revision: 'unmistakable'}));

    for (const path of ['/console', '/console/', '/console/events', '/console/?a=1', '/console/sign-out']) {
      const response = await get(path, 'soglasie_console=guessed');

      assert.equal(response.status, 303, path);
      assert.equal(response.headers.get('location'), '/console/sign-in');
      assert.equal(await response.text(), '');
    }
  });

  it('asks for the password on a page without scripts, in Russian', async () => {
    const response = await get('/console/sign-in');

    const page = await response.text();
    assert.equal(response.status, 200);
    assert.match(page, /<html lang="ru">[\s\S]*<label for="password">Пароль<\/label>/);
    assert.doesNotMatch(page, /<script|style=| on\w+=/);
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  });

  it('serves its sheet as CSS, for the policy allows no other', async () => {
    const response = await get('/console/style.css');

    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('refuses a wrong password, an empty one, and any while none is set', async () => {
    const wrong = await send('/console/sign-in', {password: RIGHT + 'x'});
    const empty = await send('/console/sign-in');
    await server.clear();
    const unset = await send('/console/sign-in', {password: RIGHT});

    for (const response of [wrong, empty, unset]) {
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('set-cookie'), null);
      assert.match(await response.text(), /role="alert">Неверный пароль/);
    }
  });

  it('lets in with the right password, in a cookie that scripts and other sites do not get', async () => {
    const response = await send('/console/sign-in', {password: RIGHT});

    const cookie = response.headers.get('set-cookie') ?? '';
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/console/');
    assert.match(
      cookie,
      /^soglasie_console=[\w-]{43}; Max-Age=43200; Path=\/console; HttpOnly; SameSite=Strict$/,
    );
    const page = await get('/console/', cookie.split(';')[0]);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Пока не пришло ни одного события/);
  });

  it('forgets the session on sign-out and after a working day', async () => {
    const [first, second] = [await signIn(), await signIn()];

    const out = await send('/console/sign-out', {cookie: first ?? ''});

    assert.equal(out.headers.get('location'), '/console/sign-in');
    assert.match(out.headers.get('set-cookie') ?? '', /^soglasie_console=; Max-Age=0;/);
    assert.deepEqual(
      [(await get('/console/', first)).status, (await get('/console/', second)).status],
      [303, 200],
    );
    now += SESSION_TERM * 1000;
    assert.equal((await get('/console/', second)).status, 303);
  });

  it('takes forms of its own pages only', async () => {
    const cookie = (await signIn()) ?? '';

    for (const origin of ['https://evil.example', 'null', '']) {
      assert.equal((await send('/console/sign-in', {password: RIGHT, origin})).status, 403);
      assert.equal((await send('/console/sign-out', {cookie, origin})).status, 403);
    }
    assert.equal((await get('/console/', cookie)).status, 200);
  });

  it('answers 429 to a guesser, even when it guesses right', async () => {
    for (let i = 0; i < 5; i++) await send('/console/sign-in', {password: 'guess' + i});

    const response = await send('/console/sign-in', {password: RIGHT});

    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '60');
    assert.equal(response.headers.get('set-cookie'), null);
  });

  it('lists an event with everything that was decided', async () => {
    const event = sampleEvent();
    await server.post(event);

    const page = await (await get('/console/', await signIn())).text();

    for (const text of [
      'изменено',
      'Уведомление: отклонить всё',
      '<span class="granted">да</span> necessary',
      '<span class="denied">нет</span> analytics',
      '<span class="denied">нет</span> yandex-metrika',
      'https://example.kz/courses',
      event.text?.content ?? '',
    ])
      assert.ok(page.includes(text), text);
    assert.ok(page.includes(hashOf(event.text?.content ?? '')));
  });

  it('shows text of a stranger as text', async () => {
    const content = `<script>alert(1)</script><img src=x onerror="alert(2)">'&`;
    await server.post(
      sampleEvent({
        text: {hash: null, content},
        scope: {origin: 'https://example.kz', path: '/<script>alert(3)</script>"', form: null},
      }),
    );

    const page = await (await get('/console/', await signIn())).text();

    assert.ok(
      page.includes(
        '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&#39;&amp;',
      ),
    );
    assert.ok(page.includes('/&lt;script&gt;alert(3)'));
    assert.doesNotMatch(page, /<script|<img/);
  });

  it('lists the latest hundred', async () => {
    for (let i = 0; i < 101; i++) await server.post(sampleEvent({text: null}));

    const page = await (await get('/console/', await signIn())).text();

    assert.equal(page.match(/<time /g)?.length, 100);
  });
});

describe('password', () => {
  it('is long, and another each time', () => {
    assert.match(randomPassword(), /^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
    assert.notEqual(randomPassword(), randomPassword());
  });

  it('is kept as a salted scrypt hash only', async () => {
    const [first, second] = [await hashPassword(RIGHT), await hashPassword(RIGHT)];

    assert.match(first, /^scrypt:[A-Za-z\d+/]{22}==:[A-Za-z\d+/]{43}=$/);
    assert.notEqual(first, second);
    assert.ok(await isPassword(RIGHT, first));
    assert.ok(!(await isPassword(RIGHT + ' ', first)));
    assert.ok(!(await isPassword('', '')));
  });
});

describe('createSessions', () => {
  it('ends the oldest session when there are too many', () => {
    const sessions = createSessions();

    const tokens = Array.from({length: 101}, () => sessions.open(0));

    assert.deepEqual([sessions.isOpen(tokens[0], 1), sessions.isOpen(tokens[1], 1)], [false, true]);
  });
});
