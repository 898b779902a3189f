import {SERVICE_FILES, type ServiceFile} from '../../../src/services/imports.js';
import {HIT, type StandIn} from '../harness/stand-ins.js';
import {page} from '../harness/world.js';
import {TABLE, type Row} from './table.js';

/** One row of the table with what the service's own file says. */
export interface Story extends Row {
  readonly id: string;
  /** Its public functions and objects. */
  readonly globals: readonly string[];
  /** Name of the file that has to come first; none of the two that are in the loader. */
  readonly file: string | undefined;
  readonly standIn: StandIn;
}

const IN_LOADER = ['yandex-metrika', 'google-analytics'];

/** Every known service, those without a row included: their stories fail. */
export function readStories(): Promise<Story[]> {
  return Promise.all(Object.keys(SERVICE_FILES).map(readStory));
}

async function readStory(id: string): Promise<Story> {
  const row = TABLE[id];
  if (!row) throw new Error(`${id} is not in the table`);
  const files: ServiceFile[] = await Promise.all(
    [id, ...Object.keys(row.beside ?? {})].map((each) => SERVICE_FILES[each]!()),
  );
  const databases = files.flatMap(({preset}) => preset.databases ?? []);
  const named = (facts: readonly (readonly [string, ...unknown[]])[]) => facts.map(([name]) => name);
  const storage = files.flatMap(({facts}) => named(facts.storage));
  const [host = ''] = files.flatMap(({facts}) => facts.hosts);
  return {
    ...row,
    id,
    globals: files.flatMap(({preset}) => preset.globals ?? []),
    file: IN_LOADER.includes(id) ? undefined : `/soglasie/services/${id}.js`,
    standIn: {
      id,
      asks: row.asks,
      kind: row.brings ?? 'script',
      hits: hitsOf(host),
      cookies: files.flatMap(({facts}) => named(facts.cookies)).map(example),
      keys: storage.filter((name) => !databases.includes(name)).map(example),
      databases: databases.map(example),
      takes: row.takes ?? '',
    },
  };
}

/** `tmr_*` -> `tmr_1` */
function example(pattern: string): string {
  return pattern.replace(/\*$/, '1');
}

/** Some are known by the beginning of a path or of a query only. */
function hitsOf(host: string): string {
  return `https://${host}${host.includes('/') ? '' : '/'}${host.includes('?') ? '&' : '?'}${HIT}=`;
}

/** A page of a site that has these services, with its own way back. */
export function pageWith(stories: readonly Story[], more: object = {}): string {
  const services = Object.assign(
    {},
    ...stories.map(({id, options = {}, beside}) => ({[id]: options, ...beside})),
  );
  return page({
    head: `<script type="application/json" id="soglasie-config">${JSON.stringify({services, ...more})}</script>
      <script src="/soglasie/soglasie.js"></script>`,
    body: `<p><a href="#soglasie-settings">Настройки cookie</a></p>${stories.map(markupOf).join('\n')}`,
  });
}

function markupOf({id, brings, attributes = '', asks}: Story): string {
  if (brings === 'frame')
    return `<iframe data-service="${id}" data-src="https://${asks}" width="320" height="180" title="Кадр"></iframe>`;
  if (brings === 'script')
    return `<script type="text/plain" data-service="${id}" ${attributes} data-src="https://${asks}"></script>`;
  return '';
}
