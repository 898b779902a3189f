import {Hono} from 'hono';
import type {Context} from 'hono';
import {isFolderIn, readFileIn, segmentsOf} from './files.js';
import type {FoundFile} from './files.js';

/** `/soglasie/*`: the built library, for pages of any origin. */
export function libraryFiles(dist: string): Hono {
  const app = new Hono();
  app.get('/*', async (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    const path = pathnameOf(c).replace(/^\/soglasie/, '');
    const segments = segmentsOf(path);
    const file = segments && /\.(js|json|d\.ts)$/.test(path) && (await readFileIn(dist, segments));
    if (!file) return c.notFound();
    // The address names the version, so what is behind it never changes. Without the version it does with each update.
    const isPinned = c.req.query('v') === __VERSION__;
    return answer(c, file, isPinned ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  return app;
}

/** A folder of pages at `/`: `/kk/` is `kk/index.html`, `/privacy` is `privacy.html`. */
export function siteFiles(folder: string): Hono {
  const app = new Hono();
  app.get('/*', async (c) => {
    const segments = segmentsOf(pathnameOf(c));
    if (!segments) return c.notFound();
    const file = await pageIn(folder, segments);
    if (file) return answer(c, file, 'no-cache');
    // Relative links of the page need the slash.
    if (await isFolderIn(folder, segments)) return c.redirect(encodeURI('/' + segments.join('/') + '/'), 308);
    return c.notFound();
  });
  return app;
}

async function pageIn(folder: string, segments: readonly string[]): Promise<FoundFile | undefined> {
  const last = segments.at(-1);
  if (!last) return readFileIn(folder, [...segments.slice(0, -1), 'index.html']);
  return (
    (await readFileIn(folder, segments)) ?? readFileIn(folder, [...segments.slice(0, -1), last + '.html'])
  );
}

function answer(c: Context, {body, type, etag}: FoundFile, caching: string): Response {
  c.header('Cache-Control', caching);
  c.header('ETag', etag);
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
  c.header('Content-Type', type);
  return c.body(body);
}

/** As it was asked for, still encoded: decoded once, in one place. */
function pathnameOf(c: Context): string {
  return new URL(c.req.url).pathname;
}
