import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Preset, ServiceFacts} from '../src/services/service.js';

// The check of the services, on broken samples: each fault is found, and a sound service has none.

interface Sample {
  readonly id: string;
  readonly preset?: Preset;
  readonly facts?: ServiceFacts;
}

interface Catalogue {
  readonly services: readonly Sample[];
  readonly listed: readonly {
    readonly id: string;
    readonly category: string;
    readonly globals: readonly string[];
  }[];
  readonly dictionaries: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly unitTests: string;
  readonly storyTable: string;
  readonly sizes: Readonly<Record<string, number>>;
}

const part = (name: string) => import(new URL(`../scripts/services/${name}.mjs`, import.meta.url).href);
const {faultsOf} = (await part('check')) as {faultsOf(catalogue: Catalogue): readonly string[]};
const {HOSTILE} = (await part('check-preset')) as {HOSTILE: readonly string[]};
const {hostsOf} = (await part('hosts')) as {hostsOf(services: readonly Sample[]): string};
const {pageOf} = (await part('page')) as {
  pageOf(services: readonly Sample[], words: Readonly<Record<string, string>>): string;
};

const preset: Preset = {
  category: 'analytics',
  id: /^\d{6,9}$/,
  cookies: ['_sample', '_sample_*'],
  storage: ['sample.*'],
  databases: ['samples'],
  src: ({options}) => `https://cdn.sample.kz/tag.js?id=${String(options.id)}`,
};

const facts: ServiceFacts = {
  title: 'Sample',
  vendor: {ru: 'ТОО «Пример»', en: 'Sample LLP'},
  country: 'KZ',
  does: 'statistics',
  data: ['pages'],
  policy: 'https://sample.kz/privacy',
  hosts: ['cdn.sample.kz', 'hits.sample.kz/v1'],
  cookies: [
    ['_sample', 'visitor', '1y'],
    ['_sample_*', 'session', 'session'],
  ],
  storage: [
    ['sample.*', 'visitor', 'kept'],
    ['samples', 'retry', '24h'],
  ],
  id: 'a number such as 1234567',
  options: {heat: 'boolean | text'},
  csp: {'script-src': ['https://*.sample.kz'], 'connect-src': ['https://hits.sample.kz']},
  sources: ['https://sample.kz/docs'],
};

const KEYS = [
  ...['country.KZ', 'does.statistics', 'data.pages', 'time.y', 'time.h', 'time.session', 'time.kept'],
  ...['cookie.visitor', 'cookie.session', 'cookie.retry', 'category.analytics.title'],
];
const words = Object.fromEntries(KEYS.map((key) => [key, `<${key}>`]));

const sound: Catalogue = {
  services: [{id: 'sample', preset, facts}],
  listed: [{id: 'sample', category: 'analytics', globals: []}],
  dictionaries: {ru: words, kk: words, en: words},
  unitTests: "import {preset} from '../../src/services/sample.js';",
  storyTable: 'export const TABLE = {sample: {}};',
  sizes: {sample: 512},
};

const withPreset = (change: object): Catalogue => ({
  ...sound,
  services: [{id: 'sample', preset: {...preset, ...change}, facts}],
});
const withFacts = (change: object): Catalogue => ({
  ...sound,
  services: [{id: 'sample', preset, facts: {...facts, ...change}}],
});
const without = (key: string, code: string): Catalogue => {
  const {[key]: _, ...rest} = words;
  return {...sound, dictionaries: {...sound.dictionaries, [code]: rest}};
};
const beside = (other: Sample): Catalogue => ({
  ...sound,
  services: [...sound.services, other],
  listed: [...sound.listed, {id: other.id, category: 'analytics', globals: []}],
  unitTests: sound.unitTests + `'${other.id}'`,
  storyTable: sound.storyTable + `{'${other.id}': 1}`,
});

/** What is broken, and what the check says of it. */
const BROKEN: Readonly<Record<string, readonly [Catalogue, RegExp]>> = {
  'no facts': [{...sound, services: [{id: 'sample', preset}]}, /exports no `facts`/],
  'not in the catalogue': [{...sound, listed: []}, /is not in catalogue\.ts/],
  'twice in the catalogue': [{...sound, listed: [...sound.listed, ...sound.listed]}, /twice/],
  'in the catalogue without a file': [
    {...sound, listed: [...sound.listed, {id: 'ghost', category: 'analytics', globals: []}]},
    /^ghost: .*no file/,
  ],
  'a service of the loader in the catalogue': [
    {...sound, listed: [...sound.listed, {id: 'yandex-metrika', category: 'analytics', globals: []}]},
    /must not be in catalogue/,
  ],
  'another category in the catalogue': [
    {...sound, listed: [{id: 'sample', category: 'marketing', globals: []}]},
    /is analytics, but marketing/,
  ],
  'no unit test': [{...sound, unitTests: ''}, /no unit test/],
  'a unit test of a longer name': [
    {...sound, unitTests: "from '../../src/services/my-sample.js'"},
    /no unit test/,
  ],
  'no story': [{...sound, storyTable: 'const other = {samples: {}};'}, /not in the table/],
  'a file too big': [{...sound, sizes: {sample: 513}}, /513 bytes/],
  "a pattern on another vendor's cookie": [
    beside({
      id: 'other',
      preset: {category: 'analytics', cookies: ['_sample_other'], storage: []},
      facts: {
        ...facts,
        vendor: 'Other LLP',
        id: undefined,
        cookies: [['_sample_other', 'visitor', '1y']],
        storage: [],
      },
    }),
    /^sample: a pattern hits `_sample_other` of other/,
  ],

  'an unknown category': [withPreset({category: 'statistics'}), /category `statistics` is none/],
  'no list of cookies': [withPreset({cookies: undefined}), /no list `cookies`/],
  'an id open at its start': [withPreset({id: /\d{6,9}$/}), /not anchored/],
  'an id open at its end': [withPreset({id: /^\d{6,9}/}), /not anchored/],
  'an id that ends with a dollar sign': [withPreset({id: /^\d{6,9}\$/}), /not anchored/],
  'an id of two halves, each open': [withPreset({id: /^\d{6,9}|G-\d+$/}), /not anchored/],
  'an id with a memory': [withPreset({id: /^\d{6,9}$/g}), /has the flag g/],
  'an id that accepts scripts': [withPreset({id: /^[^]*$/}), /accepts "javascript:alert\(1\)"/],
  'an id in no words': [withFacts({id: undefined}), /does not say what its id is/],
  'words for no id': [withPreset({id: undefined}), /describes an id that the preset has not/],
  'an id without an example': [withPreset({id: /^sample-\d{2}$/}), /no example/],
  'a pattern of a star alone': [withPreset({cookies: ['_sample', '_sample_*', '*']}), /pattern `\*` is none/],
  'a pattern with a star inside': [withPreset({storage: ['a*b']}), /pattern `a\*b` is none/],
  'a pattern of two letters': [withPreset({storage: ['ab*']}), /pattern `ab\*` is too wide/],
  'a pattern on our cookie': [withPreset({cookies: ['consent*']}), /hits our own `consent_soglasie`/],
  'a pattern on our key': [withPreset({storage: ['soglasie.*']}), /hits our own `soglasie\.forms`/],
  "a pattern on the site's session": [withPreset({cookies: ['PHPSESSID']}), /hits `PHPSESSID`/],
  'a script on a host that is not told': [
    withPreset({src: () => 'https://evil.example/x.js'}),
    /has not the host of its script/,
  ],
  'a script that its policy forbids': [
    withFacts({csp: {'script-src': ['https://hits.sample.kz']}}),
    /does not allow its script/,
  ],
  'a script without an address': [
    withPreset({
      src: () => {
        throw new Error('what is it?');
      },
    }),
    /gives no address: what is it\?/,
  ],

  'an empty title': [withFacts({title: ''}), /`title` has no text in ru/],
  'a vendor without English': [withFacts({vendor: {ru: 'ТОО «Пример»'}}), /`vendor` has no text in en/],
  'a country in words': [withFacts({country: 'Kazakhstan'}), /no ISO code/],
  'a country in no dictionary': [without('country.KZ', 'kk'), /`country\.KZ` has no text in kk/],
  'a purpose in no dictionary': [without('does.statistics', 'ru'), /`does\.statistics` has no text in ru/],
  'data in no dictionary': [without('data.pages', 'en'), /`data\.pages` has no text in en/],
  'a cookie in no dictionary': [without('cookie.visitor', 'kk'), /`cookie\.visitor` has no text in kk/],
  'a unit of time in no dictionary': [without('time.y', 'ru'), /`time\.y` has no text in ru/],
  'no data': [withFacts({data: []}), /`data` is empty/],
  'data told twice': [withFacts({data: ['pages', 'pages']}), /has "pages" twice/],
  'a policy without https': [withFacts({policy: 'http://sample.kz/'}), /`policy` is no https address/],
  'no sources': [withFacts({sources: []}), /`sources` is empty/],
  'a source that is no address': [withFacts({sources: ['the manual']}), /source the manual/],
  'a host with its scheme': [withFacts({hosts: ['https://cdn.sample.kz']}), /is not well-formed/],
  'a host with a star': [withFacts({hosts: ['*.sample.kz']}), /is not well-formed/],
  'a host with capitals': [withFacts({hosts: ['CDN.sample.kz']}), /is not well-formed/],
  'a host as wide as the vendor': [withFacts({hosts: ['cdn.sample.kz', 'yandex.ru']}), /is too wide/],
  'a cookie that no pattern forgets': [
    withFacts({cookies: [...facts.cookies, ['_other', 'visitor', '1y']]}),
    /no pattern forgets `_other`/,
  ],
  'a row wider than its pattern': [
    withFacts({cookies: [...facts.cookies, ['_sam*', 'visitor', '1y']]}),
    /no pattern forgets `_sam\*`/,
  ],
  'a pattern that is not told': [
    withFacts({cookies: facts.cookies.slice(0, 1)}),
    /pattern `_sample_\*` has no row/,
  ],
  'a database that is not told': [
    withFacts({storage: facts.storage.slice(0, 1)}),
    /pattern `samples` has no row/,
  ],
  'a lifetime in words': [withFacts({cookies: [['_sample', 'visitor', 'a year']]}), /the lifetime `a year`/],
  'a row without its name': [withFacts({cookies: [['visitor', '1y']]}), /the lifetime `undefined`/],
  'an option of no kind': [withFacts({options: {heat: 'boolean | colour'}}), /of no kind: colour/],
  'an option that every service has': [withFacts({options: {src: 'url'}}), /that every service has/],
  'no policy for a CSP': [withFacts({csp: undefined}), /has no `csp`/],
  'a CSP directive of another name': [
    withFacts({csp: {...facts.csp, 'script-srcs': ['https://a.kz']}}),
    /no directive/,
  ],
  'a CSP that allows any script': [
    withFacts({csp: {...facts.csp, 'script-src': ["'unsafe-inline'"]}}),
    /is no source/,
  ],
  'a CSP of a bare star': [withFacts({csp: {...facts.csp, 'img-src': ['*']}}), /`\*` is no source/],
  'a doubt that is no sentence': [withFacts({unconfirmed: ['']}), /no sentence/],
};

describe('the check of the services', () => {
  it('finds nothing in a sound one', () => {
    assert.deepEqual(faultsOf(sound), []);
  });

  for (const [what, [catalogue, says]] of Object.entries(BROKEN))
    it(`finds ${what}`, () => {
      const faults = faultsOf(catalogue);
      assert.ok(
        faults.some((fault) => says.test(fault)),
        faults.join('\n') || 'nothing was found',
      );
    });

  for (const text of HOSTILE)
    it(`finds an id that accepts ${JSON.stringify(text)}`, () => {
      const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      const faults = faultsOf(withPreset({id: new RegExp(`^(\\d{6,9}|${escaped})$`)}));
      assert.deepEqual(faults, [`sample: \`id\` accepts ${JSON.stringify(text)}.`]);
    });
});

describe('what is made from the services', () => {
  it('tells the guard each host once, without those below another', () => {
    const made = hostsOf([
      {id: 'sample', preset, facts: {...facts, hosts: ['sample.kz', 'cdn.sample.kz', 'hits.kz/v1']}},
      {id: 'silent', preset, facts: {...facts, hosts: []}},
    ]);
    assert.match(made, /= `sample sample\.kz hits\.kz\/v1`;/);
  });

  it('tells on the page what to write, in the words of the English dictionary', () => {
    const page = pageOf(sound.services, words);
    assert.match(page, /\[Sample\]\(#sample\)/);
    assert.match(page, /### sample\n\n\*\*Sample\*\* · Sample LLP, <country\.KZ>/);
    assert.match(page, /`"sample": \{"id": 1234567\}`, or `data-sample="1234567"`/);
    assert.match(page, /`heat` boolean or text/);
    assert.match(page, /`_sample` <cookie\.visitor>, <time\.y>/);
    assert.match(page, /`script-src https:\/\/\*\.sample\.kz`/);
  });

  it('fences no code on the page', () => {
    assert.doesNotMatch(pageOf(sound.services, words), /^```/m);
  });
});
