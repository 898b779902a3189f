// What is wrong with the facts of a service, which the visitor reads and the developer allows.
import {NAME} from '../../src/core/names.ts';
import {hits, patternsOf} from './patterns.mjs';

/** A host, with the beginning of a path if that is needed to tell it from others there. */
const HOST = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(\/[\w.~-]+)*(\/?\?[\w=&-]+)?$/;
const SOURCE =
  /^((https|wss):\/\/(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(:\d+)?(\/[\w.~-]*)*|data:|blob:)$/;
/** In policies for styles that a widget writes into the page. */
const INLINE = "'unsafe-inline'";
const DIRECTIVES = ['script-src', 'connect-src', 'img-src', 'frame-src', 'style-src'];
const KINDS = ['boolean', 'number', 'text', 'list', 'object', 'url'];
/** Options that every service has; they are told once. */
const OURS = ['id', 'src', 'category', 'title', 'vendor', 'text', 'cookies', 'storage'];

/** Hosts on which a vendor has much else, or many vendors have theirs: only with a path, or one below. */
const WIDE = [
  ...[
    'yandex.ru',
    'yandex.com',
    'yandex.kz',
    'yandex.net',
    'ya.ru',
    'yastatic.net',
    'mail.ru',
    'vk.com',
    'vk.ru',
  ],
  ...[
    'google.com',
    'www.google.com',
    'googleapis.com',
    'gstatic.com',
    'www.gstatic.com',
    'googletagmanager.com',
  ],
  ...[
    'www.googletagmanager.com',
    'facebook.com',
    'www.facebook.com',
    'microsoft.com',
    'bing.com',
    'linkedin.com',
  ],
  ...['x.com', 'twitter.com', 'kaspi.kz', '2gis.ru', '2gis.kz', '2gis.com', 'rambler.ru', 'telegram.org'],
  ...[
    'cloudfront.net',
    'amazonaws.com',
    'jsdelivr.net',
    'cdn.jsdelivr.net',
    'unpkg.com',
    'cdnjs.cloudflare.com',
  ],
];

/** @param dictionaries texts by language and key */
export function factsFaults({preset, facts}, dictionaries) {
  const lacks = (key) => lackOf(dictionaries, key);
  return [
    ...textFaults('title', facts.title),
    ...textFaults('vendor', facts.vendor),
    ...(/^[A-Z]{2}$/.test(facts.country) ? lacks('country.' + facts.country) : ['`country` is no ISO code.']),
    ...lacks('does.' + facts.does),
    ...listFaults('data', facts.data, {least: 1}),
    ...items(facts.data).flatMap((kind) => lacks('data.' + kind)),
    ...(isHttps(facts.policy) ? [] : [`\`policy\` is no https address: ${facts.policy}`]),
    ...hostFaults(facts),
    ...rowFaults('cookies', facts.cookies, patternsOf(preset.cookies), lacks),
    ...rowFaults('storage', facts.storage, [...items(preset.storage), ...items(preset.databases)], lacks),
    ...optionFaults(facts.options),
    ...cspFaults(facts.csp),
    ...listFaults('sources', facts.sources, {least: 1}),
    ...items(facts.sources)
      .filter((url) => !isHttps(url))
      .map((url) => `source ${url} is no https address.`),
    ...items(facts.unconfirmed)
      .filter((text) => !/^\S.+\.$/.test(text))
      .map((text) => `\`unconfirmed\` is no sentence: ${text}`),
  ];
}

/** One text, or one for each language; Kazakh falls back to Russian. */
export function textFaults(name, text) {
  const isText = (value) => typeof value === 'string' && value.trim() === value && value !== '';
  if (isText(text)) return [];
  return ['ru', 'en']
    .filter((code) => !isText(text?.[code]))
    .map((code) => `\`${name}\` has no text in ${code}.`);
}

export function hostFaults({hosts, csp, options}) {
  const faults = listFaults('hosts', hosts);
  // A service of a host of the customer's own, or one that another service of the same page carries.
  if (!items(hosts).length && !Object.values(csp ?? {}).length && options?.host === undefined)
    faults.push('`hosts` and `csp` are both empty: where does it send?');
  for (const host of items(hosts)) {
    if (!HOST.test(host)) faults.push(`host \`${host}\` is not well-formed.`);
    else if (WIDE.includes(host)) faults.push(`host \`${host}\` is too wide.`);
  }
  return faults;
}

/** Each row tells what a pattern forgets, and each pattern is told. */
export function rowFaults(name, rows, patterns, lacks) {
  const faults = listFaults(name, rows);
  for (const [row, purpose, lifetime, ...more] of items(rows)) {
    const [, unit] = /^[1-9]\d*(m|h|d|mo|y)$|^(session|kept)$/.exec(lifetime)?.filter(Boolean) ?? [];
    if (typeof row !== 'string' || !NAME.test(row) || more.length)
      faults.push(`${name}: \`${row}\` is no row.`);
    else if (!hits(patterns)(row)) faults.push(`${name}: no pattern forgets \`${row}\`.`);
    if (unit) faults.push(...lacks('time.' + unit));
    else faults.push(`${name}: \`${row}\` has the lifetime \`${lifetime}\`.`);
    faults.push(...lacks('cookie.' + purpose));
  }
  const told = (pattern) => items(rows).some(([row]) => hits([pattern])(row));
  return [
    ...faults,
    ...patterns
      .filter((pattern) => !told(pattern))
      .map((pattern) => `${name}: pattern \`${pattern}\` has no row.`),
  ];
}

export function optionFaults(options) {
  if (options === undefined || options === '*') return [];
  return Object.entries(options).flatMap(([name, kinds]) => [
    ...(OURS.includes(name) ? [`option \`${name}\` is one that every service has.`] : []),
    ...String(kinds)
      .split(' | ')
      .filter((kind) => !KINDS.includes(kind))
      .map((kind) => `option \`${name}\` is of no kind: ${kind}`),
  ]);
}

export function cspFaults(csp) {
  if (!csp || typeof csp !== 'object') return ['has no `csp`.'];
  return Object.entries(csp).flatMap(([directive, sources]) => [
    ...(DIRECTIVES.includes(directive) ? [] : [`csp: \`${directive}\` is no directive that we tell.`]),
    ...listFaults('csp ' + directive, sources, {least: 1}),
    ...items(sources)
      .filter((source) => !SOURCE.test(source) && !(source === INLINE && directive === 'style-src'))
      .map((source) => `csp: \`${source}\` is no source.`),
  ]);
}

function listFaults(name, list, {least = 0} = {}) {
  if (!Array.isArray(list)) return [`has no list \`${name}\`.`];
  const keys = list.map((item) => JSON.stringify(item));
  return [
    ...(list.length < least ? [`\`${name}\` is empty.`] : []),
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `\`${name}\` has ${key} twice.`),
  ];
}

function lackOf(dictionaries, key) {
  return Object.entries(dictionaries)
    .filter(([, texts]) => !texts[key])
    .map(([code]) => `\`${key}\` has no text in ${code}.`);
}

function isHttps(text) {
  return /^https:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/.test(text);
}

function items(list) {
  return Array.isArray(list) ? list : [];
}
