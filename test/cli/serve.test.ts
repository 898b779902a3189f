import '../endpoint/globals.js';
import assert from 'node:assert/strict';
import {mkdir, readdir, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {sampleEvent, withValue} from '../endpoint/event.js';
import {temporaryFolder} from '../endpoint/temporary-folder.js';
import {soglasie, start} from './command.js';

describe('soglasie', () => {
  for (const [args, code, text] of [
    [['--help'], 0, /Usage: soglasie <command>/],
    [['--version'], 0, /^0\.0\.0-test\n$/],
    [['serve', '--help'], 0, /--origin URL[\s\S]*DATABASE_URL/],
    [[], 2, /Name a command, for example: soglasie serve/],
    [['sreve'], 2, /There is no command "sreve"/],
    [['serve', '--prot', '80'], 2, /Unknown option '--prot'/],
    [['serve', 'here'], 2, /Unexpected argument 'here'/],
    [['serve', '--port', '80x'], 2, /The port "80x" is not a number/],
    [['serve', '--port', '65536'], 2, /The port "65536" is not a number/],
    [['serve', '--origin', 'example.kz'], 1, /"example\.kz" is not an origin/],
    [['serve', '--site', '/no/such/folder'], 1, /The site folder \/no\/such\/folder does not exist/],
  ] as const)
    it(`${args.join(' ') || '(nothing)'} ends with ${code}`, async () => {
      const result = await soglasie(args).ended();

      assert.match(result.output, text);
      assert.equal(result.code, code);
      assert.doesNotMatch(result.output, /\n +at /); // a stack is for bugs
    });
});

describe('soglasie serve', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({folder, remove} = await temporaryFolder());
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/index.html'), 'home');
  });
  after(() => remove());

  it('shows the password at the first start only, serves the site, and leaves in order', async () => {
    const args = ['serve', '--port', '0', '--data', join(folder, 'data'), '--site', join(folder, 'site')];
    const env = {SOGLASIE_ORIGINS: 'https://a.example, https://b.example/'};

    const first = soglasie(args, env);
    const password = await first.printed(/Password: +(\S+) /);
    const url = await first.printed(/Site: +(\S+)\/\n/);
    const home = await (await fetch(url)).text();
    const post = (origin: string) =>
      fetch(url + '/consent-events', {
        method: 'POST',
        headers: {'content-type': 'text/plain', origin},
        body: JSON.stringify(withValue(sampleEvent(), 'scope.origin', origin)),
      });
    const origins = [
      url,
      url.replace('127.0.0.1', 'localhost'),
      'https://a.example',
      'https://b.example',
      'https://c.example',
    ];
    const statuses = [];
    for (const origin of origins) statuses.push((await post(origin)).status);
    first.process.kill('SIGTERM');
    const firstEnd = await first.ended();

    const second = soglasie(args, env);
    const consoleUrl = await second.printed(/Console: +(\S+)\n/);
    const signIn = await fetch(consoleUrl + 'sign-in', {
      method: 'POST',
      headers: {origin: new URL(consoleUrl).origin},
      body: new URLSearchParams({password}),
      redirect: 'manual',
    });
    const lock = await readdir(join(folder, 'data'));
    second.process.kill('SIGINT');
    const secondEnd = await second.ended();

    assert.equal(home, 'home');
    assert.deepEqual(statuses, [202, 202, 202, 202, 403]);
    assert.equal(signIn.status, 303);
    assert.deepEqual([firstEnd.code, secondEnd.code], [0, 0]);
    assert.match(firstEnd.output, new RegExp(`Data: +${join(folder, 'data')}\n`));
    assert.doesNotMatch(secondEnd.output, /Password/);
    assert.deepEqual(lock.sort(), ['database', 'lock']);
    assert.deepEqual(await readdir(join(folder, 'data')), ['database']);
  });

  it('says that the port is taken, and gives the folder back', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const {port} = other.address() as AddressInfo;
    const data = join(folder, 'other');
    try {
      const {code, output} = await soglasie(['serve', '--data', data], {PORT: String(port)}).ended();

      assert.equal(code, 1);
      assert.match(
        output,
        new RegExp(`^Port ${port} is taken by another program\\. Choose another one with --port\\.\n$`),
      );
      assert.deepEqual(await readdir(data), ['database']);
    } finally {
      other.close();
    }
  });
});

describe('the bundled command', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let command: string;
  before(async () => {
    ({folder, remove} = await temporaryFolder());
    command = join(folder, 'dist/cli/soglasie.mjs');
    await build({
      entryPoints: ['src/cli/soglasie.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['@electric-sql/pglite', 'pg'],
      define: {__DEV__: 'false', __VERSION__: '"1.2.3"'},
      outfile: command,
      logLevel: 'error',
    });
    await writeFile(join(folder, 'dist/soglasie.js'), 'loader');
  });
  after(() => remove());

  it('names the line that brings the missing database package', async () => {
    const args = [command, 'serve', '--data', join(folder, 'data')];
    const embedded = await start(process.execPath, args).ended();
    const server = await start(process.execPath, args, {DATABASE_URL: 'postgres://127.0.0.1:1/x'}).ended();

    assert.deepEqual([embedded.code, server.code], [1, 1]);
    assert.ok(embedded.output.includes('\n  npx -p soglasie -p @electric-sql/pglite soglasie serve\n'));
    assert.ok(server.output.includes('\n  npx -p soglasie -p pg soglasie serve\n'));
    assert.doesNotMatch(embedded.output + server.output, /\n +at /);
  });

  it('serves the library from the folder above its own', async () => {
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const server = start(process.execPath, [command, 'serve', '--port', '0', '--data', join(folder, 'data')]);
    try {
      const url = await server.printed(/Endpoint: +(\S+)\/consent-events\n/);

      const response = await fetch(url + '/soglasie/soglasie.js?v=1.2.3');

      assert.equal(await response.text(), 'loader');
      assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    } finally {
      server.process.kill('SIGTERM');
      await server.ended();
    }
  });
});
