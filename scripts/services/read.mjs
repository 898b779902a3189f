// What there is of the services in this repository: files, dictionaries, tests, built sizes.
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const root = new URL('../../', import.meta.url);

const LANGUAGES = readdirSync(new URL('src/i18n/', root)).filter((name) => name.length === 2);

/** Bundled into the loader; all others are files of their own. */
export const IN_LOADER = ['google-analytics', 'yandex-metrika'];

/**
 * Everything that the check and the made files need:
 * - `services`: `{id, preset, facts}`, by id
 * - `listed`: `{id, category}` of src/services/catalogue.ts
 * - `dictionaries`: texts by language and key
 * - `unitTests`, `storyTable`: the text of the tests
 * - `sizes`: brotli bytes of dist/services/<id>.js, by id
 */
export async function readCatalogue() {
  const {CATALOGUE} = await bring('src/services/catalogue.ts');
  return {
    services: await readServices(),
    listed: Object.entries(CATALOGUE).flatMap(([category, ids]) =>
      ids.split(' ').map((entry) => {
        const [id, ...globals] = entry.split(':');
        return {id, category, globals};
      }),
    ),
    dictionaries: Object.fromEntries(
      await Promise.all(LANGUAGES.map(async (code) => [code, await dictionary(code)])),
    ),
    unitTests: list('test/services/', '.test.ts').map(text).join('\n'),
    storyTable: list('test/e2e/services/', 'table.ts').map(text).join('\n'),
    sizes: Object.fromEntries(builtServices().map((path) => [path.match(/([^/]+)\.js$/)[1], sizeOf(path)])),
  };
}

/** A file of src/services/ is a service if it has facts. */
async function readServices() {
  const paths = list('src/services/', '.ts').filter((path) =>
    /\bexport const (facts|preset)\b/.test(text(path)),
  );
  return Promise.all(
    paths.map(async (path) => ({id: path.match(/([^/]+)\.ts$/)[1], ...(await bring(path))})),
  );
}

async function dictionary(code) {
  const parts = ['banner', 'preferences', 'services'].map((part) => `src/i18n/${code}/${part}.ts`);
  const found = await Promise.all(parts.map(async (path) => (await bring(path)).default));
  return Object.assign({}, ...found);
}

function builtServices() {
  return list('dist/services/', '.js').filter((path) => !/\.(dev|facts)\.js$/.test(path));
}

function sizeOf(path) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return brotliCompressSync(readFileSync(new URL(path, root)), {params}).length;
}

function list(folder, ending) {
  try {
    return readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => folder + name);
  } catch {
    return []; // no such folder yet
  }
}

function text(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

function bring(path) {
  return import(new URL(path, root).href);
}
