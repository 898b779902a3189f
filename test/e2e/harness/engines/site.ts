import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {fixtureSite, type FixtureSite, type Pages} from '../site.js';

/** A site at 127.0.0.1, and a vendor on another host: the same server, called localhost. No name has to be looked up. */
export interface LocalSite extends FixtureSite {
  readonly url: string;
  /** Address of the vendor's script: it sets `_seen` as cookie and as key, and sends a hit. */
  readonly vendor: string;
  /** Paths that were asked for, here and there: `localhost/hit`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** @param pagesOf what is served, for the address of the vendor's script */
export async function localSite(pagesOf: (vendor: string) => Pages): Promise<LocalSite> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const [host = ''] = (request.headers.host ?? '').split(':');
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (path !== '/favicon.ico') asked.push(host + path);
    if (host !== 'localhost') return site.handle(request, response);
    response.setHeader('cache-control', 'no-store');
    if (path === '/vendor.js')
      response.setHeader('content-type', 'text/javascript').end(vendorCode(`http://localhost:${port}/hit`));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const vendor = `http://localhost:${port}/vendor.js`;
  const site = fixtureSite(pagesOf(vendor));
  return Object.assign(site, {
    url: `http://127.0.0.1:${port}`,
    vendor,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const vendorCode = (hit: string) => `
  document.cookie = '_seen=1; path=/; max-age=9999';
  localStorage.setItem('_seen', '1');
  new Image().src = ${JSON.stringify(hit)};
  (window.order ??= []).push('vendor');`;
