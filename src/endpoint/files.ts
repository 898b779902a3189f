import {createHash} from 'node:crypto';
import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';

/** A file ready to be served. */
export interface FoundFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
};

/**
 * The parts of a URL's path, or `undefined` for one that no file of ours has: dotfiles, `..` in any disguise, separators
 * of another system.
 */
export function segmentsOf(pathname: string): readonly string[] | undefined {
  try {
    const segments = decodeURIComponent(pathname)
      .split('/')
      .filter((part, index) => index > 0 || part);
    const isPlain = segments.every(
      (part, index) =>
        /^[^.\\/:\u0000-\u001f][^\\/:\u0000-\u001f]*$/.test(part) || (!part && index === segments.length - 1),
    );
    return isPlain ? segments : undefined;
  } catch {
    return; // a broken escape such as %zz
  }
}

/** The file at this place under the folder; symbolic links that lead out of the folder do not count. */
export async function readFileIn(
  folder: string,
  segments: readonly string[],
): Promise<FoundFile | undefined> {
  const path = await placeIn(folder, segments);
  if (!path || !(await stat(path)).isFile()) return;
  const body = new Uint8Array(await readFile(path));
  return {
    body,
    type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}

export async function isFolderIn(folder: string, segments: readonly string[]): Promise<boolean> {
  const path = await placeIn(folder, segments);
  return path !== undefined && (await stat(path)).isDirectory();
}

async function placeIn(folder: string, segments: readonly string[]): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
}
