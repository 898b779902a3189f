import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages whose examples are run by looks.test.ts; those of all others by readme.test.ts. */
export const OF_THE_NOTICE: readonly string[] = ['docs/looks.md', 'docs/languages.md', 'docs/notice.md'];

/** One fenced block of a page: ```` ```html run=one-tag ````. */
export interface Example {
  /** Where it stands: `README.md:32`. */
  readonly place: string;
  readonly language: string;
  /** Absent where the author forgot it. */
  readonly id: string | undefined;
  readonly code: string;
}

/** Pages of the documentation, by their paths in the repository. */
export async function readPages(): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(join(ROOT, 'docs'), {recursive: true});
  const docs = found.filter((path) => path.endsWith('.md')).map((path) => 'docs/' + path);
  const paths = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...docs];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const)),
  );
}

/** Every fenced block of a page, in order. */
export function examplesOf(path: string, text: string): Example[] {
  return [...text.matchAll(/^```(\w+)(?: run=([\w-]+))?\n([^]*?)^```$/gm)].map((found) => {
    const [, language = '', id, code = ''] = found;
    return {place: `${path}:${text.slice(0, found.index).split('\n').length}`, language, id, code};
  });
}

/** The part of a page under this heading. */
export function sectionOf(text: string, heading: string): string {
  const [, rest] = text.split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`There is no heading "${heading}".`);
  return rest.split('\n## ')[0] ?? '';
}

/** First cells of the rows of a table; of several words in backticks, all. */
export function codesOfTable(text: string): string[] {
  return [...text.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
}

/** What a page may be linked by: its headings, written as GitHub writes them. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Codes of messages that the sources say, each once. */
export async function messageCodes(): Promise<string[]> {
  const folder = join(ROOT, 'src');
  const files = (await readdir(folder, {recursive: true})).filter((path) => path.endsWith('.ts'));
  const texts = await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:warn|reportError|attempt)\(\s*'([\w-]+)'/g)].map(([, code = '']) => code),
  );
  return [...new Set(codes)].sort();
}
