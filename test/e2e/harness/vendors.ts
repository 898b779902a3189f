import {readFile} from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net, {type AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {generate} from 'selfsigned';

/** One request as it arrived at the network's end. */
export interface Seen {
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly time: number;
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Every host in the world but localhost: vendors by default, and the sites under test. */
export interface Vendors {
  readonly port: number;
  /** What reached hosts that are no site under test. */
  readonly requests: Seen[];
  /** Requests to these hosts or hosts below them. */
  to(...hosts: string[]): Seen[];
  /** From now on this host is a site under test, over http and https. */
  host(name: string, handler: Handler): void;
  close(): Promise<void>;
}

export const METRIKA = 'mc.yandex.ru';
export const GOOGLE = 'www.googletagmanager.com';

const scripts: Readonly<Record<string, string>> = {
  [`${METRIKA}/metrika/tag.js`]: 'metrika.js',
  [`${GOOGLE}/gtag/js`]: 'gtag.js',
};

/** Chromium asks for these by itself, whatever page is open. */
const chromiumsOwn =
  /(^|\.)(accounts\.google\.com|update\.googleapis\.com|clients\d?\.google\.com|optimizationguide-pa\.googleapis\.com|edgedl\.me\.gvt1\.com|redirector\.gvt1\.com|content-autofill\.googleapis\.com|safebrowsing\.googleapis\.com|android\.clients\.google\.com)$/;

/** The first byte of a TLS handshake. */
const TLS = 22;

export async function startVendors(): Promise<Vendors> {
  const sites = new Map<string, Handler>();
  const requests: Seen[] = [];
  const sockets = new Set<net.Socket>();

  const handle: Handler = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = sites.get(host);
    if (site) return site(request, response);
    if (!chromiumsOwn.test(host)) requests.push({host, path: request.url ?? '', time: Date.now()});
    void answer(host, request.url ?? '', response);
  };

  const pems = await generate([{name: 'commonName', value: 'school.test'}], {algorithm: 'sha256'});
  const plain = http.createServer(handle);
  const secure = https.createServer({key: pems.private, cert: pems.cert}, handle);

  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    to: (...hosts) =>
      requests.filter(({host}) => hosts.some((name) => host === name || host.endsWith('.' + name))),
    host: (name, handler) => void sites.set(name, handler),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

async function answer(host: string, path: string, response: http.ServerResponse): Promise<void> {
  const script = scripts[host + path.replace(/\?.*/, '')];
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (script) {
    const file = fileURLToPath(new URL(`../../../demo/stand-ins/${script}`, import.meta.url));
    response.setHeader('content-type', 'text/javascript');
    response.end(await readFile(file));
  } else response.writeHead(204).end();
}
