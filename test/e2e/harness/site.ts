import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import http from 'node:http';
import net, {type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {ConsentEvent} from '../../../src/core/event.js';
import type {Handler} from './vendors.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages by path: HTML, or HTML with headers of its own. */
export type Pages = Readonly<Record<string, string | PageWithHeaders>>;

export interface PageWithHeaders {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A site of synthetic pages whose endpoint obeys the test. */
export interface FixtureSite {
  readonly handle: Handler;
  /** What was posted to /consent-events, in order, repeats included. */
  readonly posts: ConsentEvent[];
  /** Forms posted natively to any page. */
  readonly forms: URLSearchParams[];
  /** Status of the endpoint's next answers; `offline` = the connection breaks. */
  answer: number | 'offline';
}

export function fixtureSite(pages: Pages): FixtureSite {
  const site: FixtureSite = {
    posts: [],
    forms: [],
    answer: 202,
    handle: (request, response) => void serve(request, response),
  };

  async function serve(request: http.IncomingMessage, response: http.ServerResponse) {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const body = await bodyOf(request);
    if (path === '/consent-events') return take(body, response);
    if (request.method === 'POST') site.forms.push(new URLSearchParams(body));
    const page = pages[path];
    if (page !== undefined) {
      const {html, headers} = typeof page === 'string' ? {html: page, headers: {}} : page;
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
    } else if (path.startsWith('/soglasie/'))
      await sendFile(join(root, 'dist', path.slice('/soglasie/'.length)), response);
    else if (path.startsWith('/stand-ins/')) await sendFile(join(root, 'demo', path), response);
    else response.writeHead(404).end();
  }

  function take(body: string, response: http.ServerResponse) {
    if (site.answer === 'offline') return response.destroy();
    const event = JSON.parse(body) as ConsentEvent;
    site.posts.push(event);
    response
      .writeHead(site.answer, {'content-type': 'application/json'})
      .end(JSON.stringify({recordId: event.recordId, receivedAt: new Date().toISOString()}));
  }

  return site;
}

/** The endpoint that ships with the library, as a process of its own. */
export interface Endpoint {
  readonly port: number;
  /** Passes a request on, so that the endpoint can live behind any host name, over http and https. */
  readonly handle: Handler;
  /** Events that it has acknowledged, each once. */
  readonly acknowledged: ConsentEvent[];
  /** Stops the process; the data stays. */
  stop(): Promise<void>;
  /** Every recorded event, oldest first. An embedded database is read after `stop`. */
  events(): Promise<ConsentEvent[]>;
  /** Stops the process and removes its data. */
  remove(): Promise<void>;
}

export interface EndpointOptions {
  /** Folder of the site's own pages. */
  readonly site: string;
  readonly origins: readonly string[];
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string;
}

export async function startEndpoint({site, origins, databaseUrl}: EndpointOptions): Promise<Endpoint> {
  const data = await mkdtemp(join(tmpdir(), 'soglasie-e2e-'));
  const port = await freePort();
  const args = ['serve', '--port', String(port), '--data', data, '--site', site];
  for (const origin of origins) args.push('--origin', origin);
  const child = spawn(process.execPath, [join(root, 'dist/cli/soglasie.js'), ...args], {
    cwd: root,
    env: {...process.env, DATABASE_URL: databaseUrl ?? ''},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilHealthy(child, port);

  const acknowledged: ConsentEvent[] = [];
  const acknowledge = (body: string) => {
    const event = JSON.parse(body) as ConsentEvent;
    if (!acknowledged.some(({recordId}) => recordId === event.recordId)) acknowledged.push(event);
  };
  const stop = () => stopChild(child);
  return {
    port,
    handle: (request, response) => pass(request, response, {port, acknowledge}),
    acknowledged,
    stop,
    events: () => (databaseUrl ? readPostgres(databaseUrl) : readEmbedded(data)),
    remove: async () => {
      await stop();
      await rm(data, {recursive: true, force: true});
    },
  };
}

interface Row {
  readonly body: ConsentEvent;
  readonly text_hash: string | null;
  readonly content: string | null;
}

// Texts have a table of their own; each is kept once.
const ALL_EVENTS = `
  select body, text_hash, content
  from consent_events left join consent_texts on hash = text_hash
  order by received_at, record_id`;

async function readEmbedded(folder: string): Promise<ConsentEvent[]> {
  const {PGlite} = await import('@electric-sql/pglite');
  const database = new PGlite(join(folder, 'database'));
  const {rows} = await database.query<Row>(ALL_EVENTS);
  await database.close();
  return rows.map(withText);
}

async function readPostgres(url: string): Promise<ConsentEvent[]> {
  const {default: pg} = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  const {rows} = await client.query<Row>(ALL_EVENTS);
  await client.end();
  return rows.map(withText);
}

function withText({body, text_hash: hash, content}: Row): ConsentEvent {
  return {...body, text: content === null ? null : {hash, content}};
}

interface Onward {
  readonly port: number;
  /** Called with what was posted when the answer is 202. */
  readonly acknowledge: (body: string) => void;
}

// Watched here and not in the browser, which forgets its requests when the page is left.
function pass(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  {port, acknowledge}: Onward,
): void {
  const secure = 'encrypted' in request.socket;
  let body = '';
  const onward = http.request(
    {
      port,
      host: '127.0.0.1',
      method: request.method,
      path: request.url,
      headers: {...request.headers, 'x-forwarded-proto': secure ? 'https' : 'http'},
    },
    (answer) => {
      if (request.url === '/consent-events' && answer.statusCode === 202) acknowledge(body);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.on('data', (chunk: Buffer) => (body += chunk));
  request.pipe(onward);
}

async function untilHealthy(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The endpoint did not start:\n${said}`);
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.gif': 'image/gif',
};

async function sendFile(path: string, response: http.ServerResponse): Promise<void> {
  try {
    const content = await readFile(path);
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'text/plain'}).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
