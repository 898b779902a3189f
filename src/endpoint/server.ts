import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';
import {StartError} from './database.js';

export interface RunningServer {
  /** The port that was taken; of interest after asking for 0. */
  readonly port: number;
  /** Takes no new requests, finishes those under way. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way are given to finish. */
const GRACE = 5000;

/** Listens, or says in one sentence why it cannot. */
export async function startServer(
  app: Hono,
  {port, host}: {port: number; host: string},
): Promise<RunningServer> {
  const server = createAdaptorServer({fetch: app.fetch}) as Server;
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(new StartError(reasonOf(error, port, host))));
    server.listen(port, host, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(timer);
          done();
        });
      }),
  };
}

function reasonOf({code, message}: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one with --port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host} to listen on.`;
  return `The server cannot listen on ${host}:${port}: ${message}`;
}
