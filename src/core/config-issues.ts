import {BUILT_IN, PROFILES} from './config.js';
import {isObject} from './guards.js';
import {isId, own} from './names.js';
import {
  bool,
  collect,
  integer,
  listOf,
  localized,
  mapOf,
  namePattern,
  oneOf,
  shape,
  string,
  url,
  type Reader,
} from './readers.js';
import {formReader, operatorReader} from './declaration.js';
import type {Issue} from './types.js';

/** Reads the options of a preset, to say what is wrong with them. */
export type OptionReaders = Readonly<Record<string, Reader<object>>>;

/** A switch: `false` = off, `true` = on, an object = on with options. */
const toggle: Reader<boolean | Record<string, unknown>> = (value, path, report) =>
  typeof value === 'boolean' || isObject(value) ? value : report(path, 'true, false or an object');

const configReader = shape({
  profile: oneOf(...Object.keys(PROFILES)),
  revision: string(),
  language: string(/^[a-z]{2,3}(-\w+)*$|^auto$/i, 'a language code or auto'),
  operator: operatorReader,
  policyUrl: url,
  categories: mapOf(toggle),
  services: mapOf(toggle),
  google: shape({
    consentMode: oneOf('basic', 'advanced', 'off'),
    waitForUpdate: integer(0, 10000),
    regions: listOf(string(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'an ISO 3166 code such as KZ or US-CA')),
  }),
  respectGpc: bool,
  hideFromBots: bool,
  cookie: shape({
    name: string(/^[\w-]+$/, 'letters, digits, _ and -'),
    days: integer(1, 400),
    refusalDays: integer(1, 400),
    domain: string(/^[\w.-]+$/, 'a domain name'),
    path: string(/^\/[^;]*$/, 'a path that starts with /'),
  }),
  endpoint: url,
  banner: shape({
    position: oneOf('bottom', 'bottom-start', 'bottom-end', 'top', 'center'),
    layout: oneOf('box', 'bar', 'none'),
    theme: oneOf('calm', 'paper', 'steppe', 'night', 'contrast'),
  }),
  form: formReader,
  messages: mapOf(mapOf(string())),
  version: string(),
});

const ownService = shape({
  category: string(),
  title: localized,
  vendor: localized,
  text: localized,
  cookies: listOf(namePattern),
  storage: listOf(namePattern),
  databases: listOf(namePattern),
  src: url,
});

const ownCategory = shape({title: localized, text: localized});

/**
 * Every mistake of a merged raw configuration, with its path and what is allowed there. For whoever writes one: the
 * development build, the linter, the configurator. `parseConfig` leaves out what is found here.
 *
 * @param presets their option readers, by service id
 */
export function configIssues(raw: unknown, presets: OptionReaders): Issue[] {
  const issues: Issue[] = [];
  const report = collect(issues);
  const read = configReader(raw, '', report);
  if (!read) return [{path: 'config', message: 'an object'}];
  const categories = new Set(BUILT_IN);

  for (const [id, on] of Object.entries(read.categories ?? {})) {
    const path = 'categories.' + id;
    const texts = isObject(on) ? ownCategory(on, path, report) : undefined;
    if (!isId(id)) report(path, 'an id of letters, digits, _ and -');
    else if (on && !BUILT_IN.includes(id) && id !== 'necessary' && !texts?.title)
      report(path, `an own category as {"title": …}; built in: ${BUILT_IN.join(', ')}`);
    else categories.add(id);
  }
  categories.delete('necessary');

  for (const [id, on] of Object.entries(read.services ?? {})) {
    const path = 'services.' + id;
    const options = isObject(on) ? on : {};
    const preset = own(presets, id);
    if (!on) continue;
    if (!isId(id)) report(path, 'an id of letters, digits, _ and -');
    else if (id === 'necessary' || categories.has(id)) report(path, 'an id that no category has');
    else if (preset) preset(options, path, report);
    else if (options.category === undefined)
      report(path, `a preset (${Object.keys(presets).join(', ')}), or an own service with a category`);
    else if (!categories.has(ownService(options, path, report)?.category ?? ''))
      report(path + '.category', 'one of: ' + [...categories].join(', '));
  }
  return issues;
}
