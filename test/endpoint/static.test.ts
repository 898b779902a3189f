import './globals.js';
import assert from 'node:assert/strict';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {temporaryFolder} from './temporary-folder.js';
import {startTestServer} from './test-server.js';
import type {TestServer} from './test-server.js';

const SECRET = 'top secret';

describe('files', () => {
  let server: TestServer;
  let remove: () => Promise<void>;

  before(async () => {
    const temporary = await temporaryFolder();
    const {folder} = temporary;
    remove = temporary.remove;
    for (const name of ['dist/services', 'site/kk', 'site/.git', 'site/мы'])
      await mkdir(join(folder, name), {recursive: true});
    const files = {
      'secret.js': SECRET,
      'dist/soglasie.js': 'loader',
      'dist/index.d.ts': 'types',
      'dist/soglasie.schema.json': '{}',
      'dist/page.html': SECRET,
      'dist/.hidden.js': SECRET,
      'dist/services/vk.js': 'vk',
      'site/index.html': 'home',
      'site/kk/index.html': 'басты бет',
      'site/privacy.html': 'privacy',
      'site/a b.css': 'css',
      'site/.env': SECRET,
      'site/.git/config': SECRET,
      'site/мы/index.html': 'о нас',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await symlink(join(folder, 'secret.js'), join(folder, 'dist/link.js'));
    await symlink(folder, join(folder, 'site/up'));
    server = await startTestServer({dist: join(folder, 'dist'), site: join(folder, 'site')});
  });
  after(async () => {
    await server.close();
    await remove();
  });

  /** The path as it is written here: fetch would tidy `..` away. */
  const get = (path: string) =>
    new Promise<{status: number; text: string; location: string | undefined}>((done, fail) => {
      request(server.url, {path}, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          done({status: response.statusCode ?? 0, text, location: response.headers.location}),
        );
      })
        .on('error', fail)
        .end();
    });

  it('serves the library to every origin, anew after each update', async () => {
    const response = await fetch(server.url + '/soglasie/soglasie.js');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(server.url + '/soglasie/soglasie.js', {headers: {'if-none-match': etag}});

    assert.equal(await response.text(), 'loader');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.match(etag, /^"[\w-]{22}"$/);
    assert.equal(again.status, 304);
  });

  it('serves its own version for ever, and no other', async () => {
    const caching = async (query: string) =>
      (await fetch(`${server.url}/soglasie/services/vk.js${query}`)).headers.get('cache-control');

    assert.equal(await caching('?v=0.0.0-test'), 'public, max-age=31536000, immutable');
    assert.equal(await caching('?v=0.0.1'), 'no-cache');
    assert.equal(await caching(''), 'no-cache');
  });

  it('serves types and schema', async () => {
    for (const [name, type] of Object.entries({
      'index.d.ts': 'text/plain',
      'soglasie.schema.json': 'application/json',
    })) {
      const response = await fetch(`${server.url}/soglasie/${name}`);

      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type + '; charset=utf-8');
    }
  });

  it('serves pages under clean addresses', async () => {
    const pages = {
      '/': 'home',
      '/kk/': 'басты бет',
      '/privacy': 'privacy',
      '/privacy.html': 'privacy',
      '/a%20b.css': 'css',
    };
    for (const [path, text] of Object.entries(pages)) {
      const response = await fetch(server.url + path);

      assert.equal(await response.text(), text);
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
  });

  it('adds the slash that relative links need', async () => {
    const plain = await get('/kk');
    const cyrillic = await get('/%D0%BC%D1%8B');

    assert.deepEqual([plain.status, plain.location], [308, '/kk/']);
    assert.deepEqual([cyrillic.status, cyrillic.location], [308, '/%D0%BC%D1%8B/']);
    assert.equal((await get('/%D0%BC%D1%8B/')).text, 'о нас');
  });

  for (const path of [
    '/soglasie/../secret.js',
    '/soglasie/%2e%2e/secret.js',
    '/soglasie/..%2fsecret.js',
    '/soglasie/..%5csecret.js',
    '/soglasie/services/..%2f..%2fsecret.js',
    '/soglasie/%2e%2e%2fsecret.js',
    '/soglasie/..;/secret.js',
    '/soglasie//secret.js',
    '/soglasie/%00secret.js',
    '/soglasie/%zz.js',
    '/soglasie/link.js',
    '/soglasie/page.html',
    '/soglasie/.hidden.js',
    '/soglasie/services',
    '/soglasie/',
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e%2fsecret.js',
    '/up/secret.js',
    '/up/dist/soglasie.js',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/kk/..%2f.env',
    '//evil.example/',
    '//kk',
    '/C:%5csecret.js',
    '/nothing',
    '/index.html/x',
    '/' + 'a'.repeat(5000),
  ])
    it(`finds nothing at ${path.slice(0, 60)}`, async () => {
      const response = await get(path);

      assert.equal(response.status, 404);
      assert.equal(response.text, 'Not found');
    });
});
