import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BrowserContextOptions} from 'playwright-core';
import {newVisitor, openBrowser, type Visitor} from './browser.js';
import {startEndpoint, type Endpoint, type EndpointOptions} from './site.js';
import {startVendors, type Vendors} from './vendors.js';

/** The invented school of the demonstration. */
export const DEMO = fileURLToPath(new URL('../../../demo', import.meta.url));

/** The host of the sites under test; cookies may be set for it and for `school.test` above it. */
export const HOST = 'www.school.test';
export const SITE = `https://${HOST}`;

/** A browser and the internet around it. */
export interface World {
  readonly vendors: Vendors;
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  /** Closes the tabs of all visitors so far: a counter left alive there would be taken for another's. */
  visitorsLeave(): Promise<void>;
  /** Starts the endpoint that ships with the library behind `HOST`. */
  endpoint(options?: Partial<EndpointOptions>): Promise<Endpoint>;
  /** Writes pages into a folder that an endpoint can serve. */
  folder(pages: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const vendors = await startVendors();
  const browser = await openBrowser(vendors.port);
  const endpoints: Endpoint[] = [];
  const folders: string[] = [];
  return {
    vendors,
    visitor: (options) => newVisitor(browser, options),
    async visitorsLeave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async endpoint(options = {}) {
      const endpoint = await startEndpoint({site: DEMO, origins: [SITE], ...options});
      endpoints.push(endpoint);
      vendors.host(HOST, endpoint.handle);
      return endpoint;
    },
    async folder(pages) {
      const folder = await mkdtemp(join(tmpdir(), 'soglasie-pages-'));
      folders.push(folder);
      for (const [path, html] of Object.entries(pages)) {
        await mkdir(dirname(join(folder, path)), {recursive: true});
        await writeFile(join(folder, path), html);
      }
      return folder;
    },
    async close() {
      await browser.close();
      await Promise.all(endpoints.map((endpoint) => endpoint.remove()));
      await Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true})));
      await vendors.close();
    },
  };
}

/** Waits until it is so; says what was waited for when it never is. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    // A page that is just being left cannot be asked.
    if (await Promise.resolve(isSo()).catch(() => false)) return;
    await pause(50);
  }
  throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A page of a small site: our tag with these attributes, and this body. */
export function page({head = '', body = '', language = 'ru'}: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
  <head><meta charset="utf-8"><title>Школа</title><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>Школа</h1>${body}</main></body>
</html>`;
}

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly language?: string;
}
