import {join} from 'node:path';
import {createApp} from '../../src/endpoint/app.js';
import type {AppOptions} from '../../src/endpoint/app.js';
import {openDatabase} from '../../src/endpoint/database.js';
import type {Database} from '../../src/endpoint/database.js';
import {openLedger} from '../../src/endpoint/ledger.js';
import type {Ledger} from '../../src/endpoint/ledger.js';
import {startServer} from '../../src/endpoint/server.js';
import {ORIGIN} from './event.js';
import {temporaryFolder} from './temporary-folder.js';

export interface TestServer {
  readonly url: string;
  readonly ledger: Ledger;
  readonly database: Database;
  readonly logged: readonly string[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  countEvents(): Promise<number>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The whole endpoint on a real port: in a temporary folder, or on the PostgreSQL server at `url`. */
export async function startTestServer(
  options: Partial<AppOptions> & {databaseUrl?: string} = {},
): Promise<TestServer> {
  const {folder, remove} = await temporaryFolder();
  const database = await openDatabase({url: options.databaseUrl, folder: join(folder, 'data')});
  const ledger = await openLedger(database);
  const origins = new Set([ORIGIN]);
  const logged: string[] = [];
  const app = createApp({
    ledger,
    origins,
    dist: folder,
    rate: {burst: 1e6, perSecond: 1e6},
    log: (line) => void logged.push(line),
    ...options,
  });
  const server = await startServer(app, {port: 0, host: '127.0.0.1'});
  const url = `http://127.0.0.1:${server.port}`;
  origins.add(url);
  return {
    url,
    ledger,
    database,
    logged,
    post: (body, headers = {}) =>
      fetch(url + '/consent-events', {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: ORIGIN, ...headers},
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async countEvents() {
      const [row] = await database.query<{count: unknown}>('select count(*) as count from consent_events');
      return Number(row?.count);
    },
    clear: () => database.run('truncate consent_events, consent_texts, endpoint_settings'),
    async close() {
      await server.close();
      await database.close().catch(() => {}); // closed already by a test of the 503
      await remove();
    },
  };
}

export interface Answer {
  readonly recordId: string;
  readonly receivedAt: string;
  readonly issues: readonly {path: string; message: string}[];
}

export async function jsonOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}
