import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {hashPassword, randomPassword} from '../console/password.js';
import {PASSWORD} from '../console/routes.js';
import {createApp} from '../endpoint/app.js';
import {openDatabase, StartError} from '../endpoint/database.js';
import {openLedger} from '../endpoint/ledger.js';
import type {Ledger} from '../endpoint/ledger.js';
import {parseOrigin} from '../endpoint/origins.js';
import {startServer} from '../endpoint/server.js';
import {UsageError} from './usage-error.js';

export const SERVE_HELP = `Usage: soglasie serve [options]

Stores consent events, serves the library at /soglasie/ and lists the latest events at /console/.

Options:
  --origin URL   a site whose events are taken, such as https://example.kz; may be repeated
  --port N       port to listen on (8080)
  --host NAME    address to listen on (127.0.0.1: this machine only)
  --data DIR     folder of the embedded database (.soglasie)
  --site DIR     folder of pages to serve at /; their own events are taken too
  --help         this text

Environment:
  SOGLASIE_ORIGINS  origins, divided by commas; added to --origin
  PORT              like --port
  DATABASE_URL      postgres://… of a server to use instead of the embedded database
`;

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly site: string | undefined;
  readonly origins: readonly string[];
  readonly databaseUrl: string | undefined;
}

/** Runs the endpoint until it is told to stop; answers the exit code. */
export async function serve(
  args: readonly string[],
  {env, dist}: {env: NodeJS.ProcessEnv; dist: string},
): Promise<number> {
  const {port, host, data, site, origins, databaseUrl} = settingsOf(args, env);
  const log = (line: string) => console.error(`[soglasie] ${line}`);
  // Before the slow start, so that an impatient Ctrl+C leaves no lock behind.
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

  const database = await openDatabase({url: databaseUrl, folder: data, log});
  try {
    const ledger = await openLedger(database);
    const allowed = new Set(origins);
    const app = createApp({ledger, origins: allowed, dist, site, log});
    const server = await startServer(app, {port, host});
    if (site) for (const name of ['localhost', '127.0.0.1']) allowed.add(`http://${name}:${server.port}`);

    const address = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host)}:${server.port}`;
    console.log(`Endpoint:  ${address}/consent-events`);
    if (site) console.log(`Site:      ${address}/`);
    console.log(`Console:   ${address}/console/`);
    console.log(`Data:      ${databaseUrl ? 'the server at DATABASE_URL' : data}`);
    console.log(
      `Origins:   ${[...allowed].join(', ') || 'none yet: name your site with --origin https://example.kz'}`,
    );
    const password = await firstPassword(ledger);
    if (password) console.log(`Password:  ${password}  (for the console; shown only now, keep it)`);

    await stopped;
    await server.close();
  } finally {
    await database.close();
  }
  return 0;
}

function settingsOf(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const {values} = parse(args);
  const fromEnv = (env.SOGLASIE_ORIGINS ?? '').split(',').filter((text) => text.trim());
  return {
    port: parsePort(values.port ?? env.PORT ?? '8080'),
    host: values.host,
    data: resolve(values.data),
    site: values.site === undefined ? undefined : folderOf(values.site),
    origins: [...values.origin, ...fromEnv].map(parseOrigin),
    databaseUrl: env.DATABASE_URL || undefined,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: {type: 'string'},
        host: {type: 'string', default: '127.0.0.1'},
        data: {type: 'string', default: '.soglasie'},
        site: {type: 'string'},
        origin: {type: 'string', multiple: true, default: []},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new UsageError(`The port "${text}" is not a number from 0 to 65535.`);
  return port;
}

function folderOf(path: string): string {
  if (!statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new StartError(`The site folder ${path} does not exist.`);
  return resolve(path);
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** A new password at the first start, `undefined` later. Made after listening: one that nobody saw would be lost. */
async function firstPassword(ledger: Ledger): Promise<string | undefined> {
  if (await ledger.setting(PASSWORD)) return;
  const password = randomPassword();
  return (await ledger.createSetting(PASSWORD, await hashPassword(password))) ? password : undefined;
}
