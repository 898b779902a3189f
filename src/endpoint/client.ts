import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';

/**
 * Address of the client, for counting only: it is neither stored nor logged. A proxy on the same machine is believed,
 * as only its owner can connect from there; the last entry is the one that the proxy wrote itself.
 */
export function addressOf(c: Context): string {
  const address = socketAddress(c);
  if (!/^(127\.|::1$|::ffff:127\.)/.test(address)) return address;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || address;
}

/** True when the page that sent this request and this server share their origin, as far as the browser can see. */
export function isSameOrigin(c: Context, origin: string): boolean {
  // Browsers write it themselves and know of no proxy; they leave it out on plain http.
  const site = c.req.header('sec-fetch-site');
  if (site) return site === 'same-origin';
  // Behind a proxy that ends TLS the scheme here is http; the host is what the browser asked for.
  return URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
}

function socketAddress(c: Context): string {
  // In tests a request comes without a socket.
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '';
}
