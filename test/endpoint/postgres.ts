import {execFile} from 'node:child_process';
import {chmod, chown, mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Where Debian keeps what only its own wrappers call. */
const DEBIAN = '/usr/lib/postgresql';

export interface TestPostgres {
  /** Of an empty database of its own. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL: an own database on the server at DATABASE_URL, else a private server in a temporary folder, made with
 * Debian's programs (installed first, where this is root on Debian). `undefined` where there is none of this.
 */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  if (process.env.DATABASE_URL) return databaseOn(process.env.DATABASE_URL);
  const programs = (await debianPrograms()) ?? ((await installed()) ? await debianPrograms() : undefined);
  return programs ? privateServer(programs) : undefined;
}

async function databaseOn(server: string): Promise<TestPostgres> {
  const {default: pg} = await import('pg');
  const name = `soglasie_test_${process.pid}_${Date.now()}`;
  const ask = async (sql: string) => {
    const client = new pg.Client({connectionString: server});
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = '/' + name;
  return {url: url.href, stop: () => ask(`drop database ${name} with (force)`)};
}

async function privateServer(programs: string): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'soglasie-pg-'));
  const data = join(folder, 'data');
  await mkdir(data);
  await chmod(folder, 0o755);
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? 'postgres' : undefined;
  if (owner) {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, owner])).stdout)),
    );
    for (const path of [folder, data]) await chown(path, uid ?? 0, gid ?? 0);
  }
  const command = (program: string, ...args: string[]) => {
    const path = join(programs, program);
    return owner
      ? run('runuser', ['-u', owner, '--', path, ...args], {cwd: folder})
      : run(path, args, {cwd: folder});
  };
  const remove = () => rm(folder, {recursive: true, force: true});
  try {
    const port = await freePort();
    await command(
      'initdb',
      '-D',
      data,
      '-A',
      'trust',
      '-U',
      'soglasie',
      '-E',
      'UTF8',
      '--no-locale',
      '--no-sync',
    );
    const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
    await command('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
    return {
      url: `postgres://soglasie@127.0.0.1:${port}/postgres`,
      async stop() {
        await command('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function debianPrograms(): Promise<string | undefined> {
  const versions = (await readdir(DEBIAN).catch(() => [])).map(Number).filter((version) => version >= 15);
  return versions.length ? join(DEBIAN, String(Math.max(...versions)), 'bin') : undefined;
}

async function installed(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const install = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
  try {
    await install().catch(() => run('apt-get', ['update', '-qq']).then(install));
    return true;
  } catch {
    return false; // no apt here, or no network: the caller skips
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
