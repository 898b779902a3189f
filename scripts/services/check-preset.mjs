// What is wrong with the part of a service that runs in the page.
import {NAME} from '../../src/core/names.ts';
import {exampleOf, scriptOf} from './example.mjs';
import {hits, patternsOf} from './patterns.mjs';

const CATEGORIES = ['functional', 'analytics', 'marketing'];

/** What no vendor prints; a number of ours goes into addresses and into the vendor's own calls. */
export const HOSTILE = [
  '',
  ' ',
  'a b',
  '1 2',
  '1\n',
  '\u0000',
  '"',
  "'",
  '`',
  '<b>',
  '"><script>alert(1)</script>',
  '1&2',
  '1?2',
  '1#2',
  '1%22',
  '1;2',
  '1\\2',
  '${1}',
  '..',
  '../1',
  '/',
  '//evil.example/x.js',
  'https://evil.example/x.js',
  'javascript:alert(1)',
  'data:text/html,1',
];

/** What the library keeps itself. */
const OURS = ['consent_soglasie', 'soglasie.outbox.1', 'soglasie.forms', 'soglasie.once'];

/** What sites keep for themselves: sessions, baskets, protection from forged requests. */
const SITES = [
  'PHPSESSID',
  'JSESSIONID',
  'sessionid',
  'session',
  'connect.sid',
  'laravel_session',
  'csrftoken',
  'XSRF-TOKEN',
  'cart',
  'token',
  'user',
  'wordpress_logged_in_1',
  'wp-settings-1',
  'woocommerce_cart_hash',
  'BITRIX_SM_LOGIN',
  'BITRIX_SM_SALE_UID',
  'tildasid',
];

/** All that goes before a `*`: less would hit strangers. */
const LEAST = 3;

export function presetFaults({preset, facts}) {
  const {category, id, cookies, storage, databases} = preset;
  return [
    ...(CATEGORIES.includes(category) ? [] : [`category \`${category}\` is none.`]),
    ...(Array.isArray(cookies) || typeof cookies === 'function' ? [] : ['has no list `cookies`.']),
    ...(Array.isArray(storage) ? [] : ['has no list `storage`.']),
    ...idFaults(id, facts),
    ...[cookies, storage, databases].flatMap((patterns) => patternsOf(patterns).flatMap(patternFaults)),
    ...scriptFaults(preset, facts),
  ];
}

/** Anchored, without memory, and narrow; told in words where it is needed, and only there. */
export function idFaults(id, facts) {
  if (!id) return facts.id === undefined ? [] : ['`facts.id` describes an id that the preset has not.'];
  if (!(id instanceof RegExp)) return ['`id` is no regular expression.'];
  return [
    ...(isAnchored(id.source) ? [] : ['`id` is not anchored at both ends.']),
    ...(/[gmy]/.test(id.flags) ? [`\`id\` has the flag ${id.flags}.`] : []),
    ...HOSTILE.filter((text) => id.test(text)).map((text) => `\`id\` accepts ${JSON.stringify(text)}.`),
    ...(typeof facts.id === 'string' && facts.id ? [] : ['`facts.id` does not say what its id is.']),
    ...(facts.id && !exampleOf({id}, facts) ? ['`facts.id` has no example that `id` accepts.'] : []),
  ];
}

export function patternFaults(pattern) {
  if (typeof pattern !== 'string' || !NAME.test(pattern)) return [`pattern \`${pattern}\` is none.`];
  const isHit = hits([pattern]);
  const wide = pattern.endsWith('*') && pattern.length <= LEAST;
  return [
    ...(wide ? [`pattern \`${pattern}\` is too wide.`] : []),
    ...OURS.filter(isHit).map((name) => `pattern \`${pattern}\` hits our own \`${name}\`.`),
    ...SITES.filter(isHit).map((name) => `pattern \`${pattern}\` hits \`${name}\`, which sites use.`),
  ];
}

/** The address that its script has must be one of those that are told. */
export function scriptFaults(preset, facts) {
  if (!preset.src) return [];
  const {address, error, needed} = scriptOf(preset, facts);
  if (!address) return [`\`src\` gives no address: ${error}`];
  const url = new URL(address);
  if (url.protocol !== 'https:') return [`its script is not fetched by https: ${address}`];
  const known = (facts.hosts ?? []).some((host) => isUnder(url, host));
  if (!known && Object.keys(needed).length) return []; // on a server of the customer's own
  const allowed = (facts.csp?.['script-src'] ?? []).some((source) => allows(source, url));
  return [
    ...(known ? [] : [`\`hosts\` has not the host of its script, ${url.host}.`]),
    ...(allowed ? [] : [`\`csp\` does not allow its script, ${url.origin}.`]),
  ];
}

/** Whether `^` and `$` hold for all of it: `^a|b$` is anchored at neither end. */
function isAnchored(source) {
  if (!source.startsWith('^') || !source.endsWith('$') || source.endsWith('\\$')) return false;
  const flat = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const sign of flat) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && !depth) return false;
  }
  return true;
}

function isUnder(url, entry) {
  const [host, ...path] = entry.split('/');
  const isHost = url.hostname === host || url.hostname.endsWith('.' + host);
  return isHost && (url.pathname + url.search).startsWith('/' + path.join('/'));
}

function allows(source, url) {
  const [, scheme, star, host] = /^(https|wss):\/\/(\*\.)?([^/:]+)/.exec(source) ?? [];
  if (scheme !== 'https') return false;
  return star ? url.hostname.endsWith('.' + host) : url.hostname === host;
}
