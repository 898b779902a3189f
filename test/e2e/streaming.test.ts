import assert from 'node:assert/strict';
import {createReadStream} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {chromium, type Browser} from 'playwright-core';
// @ts-expect-error -- a plain script without types
import {resolveBrowser} from '../../scripts/browser.mjs';

const DIST = process.env.SOGLASIE_DIST ?? new URL('../../dist', import.meta.url).pathname;

/** A page that arrives in pieces, the first of which ends within held markup. */
const PIECES = [
  `<!doctype html><html lang="ru"><title>Частями</title>
   <script type="application/json" id="soglasie-config">{"categories": {"analytics": true}}</script>
   <script src="/soglasie/soglasie.js"></script>
   <script type="text/plain" data-category="analytics">window.ran = ['one, cut in t`,
  `wo'];</script>
   <template data-category="analytics"><p id="first"></p>`,
  `<script>window.ran.push('template');</script></template><p>Конец`,
  `</p><script type="text/plain" data-category="analytics">window.ran.push('last');</script>`,
];

async function sendInPieces(response: ServerResponse) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  for (const piece of PIECES) {
    response.write(piece);
    await pause(300);
  }
  response.end();
}

describe('a page that arrives in pieces', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (path === '/') return void sendInPieces(response);
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(DIST + path.replace('/soglasie', ''))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    }).listen(0);
    browser = await chromium.launch(await resolveBrowser());
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('runs held markup whole, in order, once each', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;

    await page.goto(url);
    await page.evaluate(() => window.soglasie.acceptAll());
    await page.goto(url);
    await page.waitForTimeout(300);

    assert.deepEqual(errors, []);
    assert.deepEqual(await page.evaluate(() => (window as unknown as {ran: string[]}).ran), [
      'one, cut in two',
      'template',
      'last',
    ]);
    assert.equal(await page.locator('#first').count(), 1);
    await page.close();
  });
});
