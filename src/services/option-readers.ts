import type {OptionReaders} from '../core/config-issues.js';
import {isObject} from '../core/guards.js';
import {either, listOf, localized, shape, string, bool, url, type Reader} from '../core/readers.js';
import {facts as googleAnalytics} from './google-analytics.js';
import {isAwaited, type Presets} from './index.js';
import type {Preset, ServiceFacts} from './service.js';
import {facts as yandexMetrika} from './yandex-metrika.js';

/** What may be written for each preset. For whoever writes a configuration; visitors never download this. */

const anything: Reader<object> = (value) => value as object;

const KINDS: Readonly<Record<string, Reader<unknown>>> = {
  boolean: bool,
  number: (value, path, report) => (Number.isFinite(value) ? value : report(path, 'a number')),
  text: string(),
  list: listOf((value) => value),
  object: (value, path, report) => (isObject(value) ? value : report(path, 'an object')),
  url,
};

/** `boolean | text` as a reader of either. */
function kindReader(kind: string): Reader<unknown> {
  return kind
    .split(' | ')
    .map((name) => KINDS[name]!)
    .reduceRight((rest, first) => either(first, rest));
}

/** Its numbers, as the preset knows them: a number, text with commas, or a list; then its options. */
function presetReader({id: pattern}: Preset, facts: ServiceFacts): Reader<object> {
  const {id: expected = 'no id', options = {}} = facts;
  const ours = {src: url, title: localized, vendor: localized, text: localized};
  const readers = Object.entries(options).map(([name, kind]) => [name, kindReader(kind)]);
  const rest: Reader<object> =
    options === '*' ? anything : shape({...Object.fromEntries(readers), ...ours, category: string()});
  return (value, path, report) => {
    const {id, ...others} = value as Record<string, unknown>;
    rest(others, path, report);
    if (options === '*' && others.src !== undefined) url(others.src, path + '.src', report);
    const understood = pattern
      ? asText(id)
          .split(/\s*,\s*/)
          .every((number) => pattern.test(number))
      : id === undefined;
    return understood ? others : report(path + '.id', expected);
  };
}

function asText(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return ''; // an object with its own `toString`
  }
}

/** Readers for the options of each preset; of one whose file has not come, anything passes until it has. */
export function optionReaders(presets: Presets): OptionReaders {
  const known: Readonly<Record<string, ServiceFacts>> = {
    'yandex-metrika': yandexMetrika,
    'google-analytics': googleAnalytics,
  };
  return Object.fromEntries(
    Object.entries(presets).map(([id, preset]) => {
      // The development build's files bring their facts along.
      const facts = known[id] ?? (preset as {facts?: ServiceFacts}).facts;
      return [id, facts && !isAwaited(preset) ? presetReader(preset, facts) : anything];
    }),
  );
}
