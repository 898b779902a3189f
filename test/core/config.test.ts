import {expect} from '@open-wc/testing';
import {BUILT_IN, DEFAULTS, parseConfig} from '../../src/core/config.js';
import {configIssues} from '../../src/core/config-issues.js';
import type {Config, Issue} from '../../src/core/types.js';
import {knownPresets} from '../../src/services/index.js';
import {optionReaders} from '../../src/services/option-readers.js';

function parsed(raw: unknown): {readonly config: Config; readonly faults: readonly string[]} {
  const faults: string[] = [];
  const config = parseConfig(raw, knownPresets(), (path) => faults.push(path));
  return {config, faults};
}

const issues = (raw: unknown): readonly Issue[] => configIssues(raw, optionReaders(knownPresets()));
const ids = (all: readonly {readonly id: string}[]) => all.map(({id}) => id);

/** As it comes from a file: `__proto__` is a key there. */
const json = (text: string) => JSON.parse(text) as object;

const HTML = '<img src=x onerror=alert(1)>';

/** Everything that may be written, each key once. */
const everything = {
  profile: 'kz',
  revision: '2026-11-01',
  language: 'kk',
  operator: {
    name: {ru: 'Пример'},
    id: '123456789013',
    idType: 'BIN',
    address: 'Алматы',
    email: 'a@example.kz',
  },
  policyUrl: '/privacy',
  categories: {functional: true, analytics: true, marketing: false, ab: {title: 'A/B', text: {ru: 'x'}}},
  services: {
    'yandex-metrika': {id: [12345678, '87654321'], clickmap: true, ecommerce: 'dataLayer', src: '/tag.js'},
    'google-analytics': {id: 'G-XXXXXXXXXX', cookie_prefix: 'my'},
    'my-ab-test': {
      category: 'ab',
      title: 'A/B',
      vendor: {ru: 'Я'},
      text: 't',
      cookies: ['ab_*'],
      storage: ['ab'],
      databases: ['ab_*'],
      src: '/ab.js',
    },
  },
  google: {consentMode: 'advanced', waitForUpdate: 0, regions: ['KZ', 'US-CA']},
  respectGpc: false,
  hideFromBots: true,
  cookie: {name: 'my-consent', days: 400, refusalDays: 1, domain: 'example.kz', path: '/shop'},
  endpoint: 'https://consent.example.kz/events',
  banner: {position: 'top', layout: 'bar'},
  form: {
    purposes: {
      order: {title: {ru: 'З'}, text: 't', term: {years: 3, months: 0, days: 1}, recipients: ['ТОО']},
    },
    dataCategories: ['имя'],
    crossBorder: true,
    publicSources: {ru: 'нет'},
    responseDays: 15,
  },
  messages: {ru: {'banner.title': 'Т'}},
  version: '7',
};

describe('parseConfig: what is understood', () => {
  for (const raw of [{}, undefined])
    it(`answers ${JSON.stringify(raw)} with the defaults of the contract`, () => {
      const {config, faults} = parsed(raw);

      expect(faults).to.deep.equal([]);
      expect(config).to.deep.equal({
        ...DEFAULTS,
        categories: [],
        services: [],
        google: null,
        fallbackLanguage: 'en',
      });
      expect(config.cookie).to.deep.equal({
        name: 'consent_soglasie',
        days: 180,
        refusalDays: 180,
        domain: '',
        path: '/',
      });
      expect(config.respectGpc).to.equal(true);
    });

  it('takes over every key of the contract without a word', () => {
    const {config, faults} = parsed(everything);

    expect(issues(everything)).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    for (const key of [
      'profile',
      'revision',
      'language',
      'operator',
      'policyUrl',
      'google',
      'respectGpc',
      'hideFromBots',
      'cookie',
      'endpoint',
      'banner',
      'form',
      'messages',
      'version',
    ] as const)
      expect(config[key], key).to.deep.equal(everything[key]);
    expect(ids(config.categories)).to.deep.equal(['functional', 'analytics', 'ab']);
    expect(ids(config.services)).to.deep.equal(['yandex-metrika', 'google-analytics', 'my-ab-test']);
  });

  it('keeps the order in which categories were written', () => {
    expect(ids(parsed({categories: {marketing: true, analytics: true}}).config.categories)).to.deep.equal([
      'marketing',
      'analytics',
    ]);
  });

  it('asks for the categories of the configured services when none are written', () => {
    const {config} = parsed({
      services: {
        'yandex-metrika': {id: 1},
        map: {category: 'functional'},
        'google-analytics': {id: 'G-XXXX'},
      },
    });

    expect(ids(config.categories)).to.deep.equal(['analytics', 'functional']);
  });

  it('never lists necessary, and cannot be told to switch it off', () => {
    const {config, faults} = parsed({categories: {necessary: false, analytics: true}});

    expect(ids(config.categories)).to.deep.equal(['analytics']);
    expect(faults).to.deep.equal([]);
  });

  it('drops the services of a category that was switched off', () => {
    const {config, faults} = parsed({categories: {analytics: false}, services: {'yandex-metrika': {id: 1}}});

    expect(config.services).to.deep.equal([]);
    expect(config.categories).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  });

  it('drops a service that was switched off', () => {
    const {config, faults} = parsed({services: {'yandex-metrika': false}});

    expect(config.services).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  });

  for (const id of [12345678, '12345678', [12345678], ['12345678']])
    it(`reads the counter number ${JSON.stringify(id)}`, () => {
      const raw = {services: {'yandex-metrika': {id}}};

      expect(parsed(raw).config.services[0]!.options.id).to.deep.equal(['12345678']);
      expect(issues(raw)).to.deep.equal([]);
    });

  it('reads several counter numbers from a list and from text with commas', () => {
    for (const id of [[1, 2], '1,2', '1 , 2'])
      expect(parsed({services: {'yandex-metrika': {id}}}).config.services[0]!.options.id).to.deep.equal([
        '1',
        '2',
      ]);
  });

  it('gives a preset its own cookies, category and storage, whatever is written', () => {
    const [service] = parsed({
      services: {'yandex-metrika': {id: 1, category: 'functional', cookies: ['*'], storage: ['*']}},
    }).config.services;

    expect(service!.category).to.equal('analytics');
    expect(service!.cookies).to.deep.equal(['_ym_*']);
    expect(service!.storage).to.deep.equal(['_ym*']);
  });

  it("puts Google's cookie prefix before its cookies", () => {
    const [service] = parsed({services: {'google-analytics': {id: 'G-XXXX', cookie_prefix: 'my'}}}).config
      .services;

    expect(service!.cookies).to.include.members(['my_ga', 'my_ga_*']);
  });

  it('has Google only where a Google service or google is written', () => {
    expect(parsed({services: {'yandex-metrika': {id: 1}}}).config.google).to.equal(null);
    expect(parsed({services: {'google-analytics': {id: 'G-XXXX'}}}).config.google).to.deep.equal(
      DEFAULTS.google,
    );
    expect(parsed({google: {}}).config.google).to.deep.equal(DEFAULTS.google);
    expect(parsed({google: {consentMode: 'off'}}).config.google!.consentMode).to.equal('off');
  });

  for (const [profile, language] of [
    ['kz', 'ru'],
    ['ru', 'ru'],
    ['eu', 'en'],
  ] as const)
    it(`speaks ${language} in ${profile} to whom it knows no language of`, () => {
      expect(parsed({profile}).config.fallbackLanguage).to.equal(language);
    });
});

/** Wrong in kind: what it says is left out by the parser and named by the checker. `left` is what stands then. */
const wrongKinds: readonly {
  readonly path: string;
  readonly allowed: string;
  readonly raw: unknown;
  readonly left: (config: Config) => unknown;
  readonly is: unknown;
}[] = [
  ...(['revision', 'language', 'policyUrl', 'endpoint', 'version', 'profile'] as const).flatMap((key) =>
    [5, true, null, [], {}, ['/x']].map((value) => ({
      path: key,
      allowed: {
        profile: 'one of: kz, ru, eu',
        language: 'a language code',
        policyUrl: 'URL',
        endpoint: 'URL',
        revision: 'text',
        version: 'text',
      }[key],
      raw: {[key]: value},
      left: (config: Config) => config[key],
      is: DEFAULTS[key],
    })),
  ),
  ...(['respectGpc', 'hideFromBots'] as const).flatMap((key) =>
    ['true', 1, 0, null, [], {}, HTML].map((value) => ({
      path: key,
      allowed: 'true or false',
      raw: {[key]: value},
      left: (config: Config) => config[key],
      is: DEFAULTS[key],
    })),
  ),
  ...(['operator', 'cookie', 'banner', 'form', 'messages'] as const).flatMap((key) =>
    ['text', 1, true, null, [], [{}], HTML].map((value) => ({
      path: key,
      allowed: 'an object',
      raw: {[key]: value},
      left: (config: Config) => config[key],
      is: DEFAULTS[key],
    })),
  ),
  ...(['categories', 'services'] as const).flatMap((key) =>
    ['text', 1, true, null, ['analytics'], HTML].map((value) => ({
      path: key,
      allowed: 'an object',
      raw: {[key]: value},
      left: (config: Config) => config[key],
      is: [],
    })),
  ),
  ...(
    [
      ['name', 'letters'],
      ['domain', 'a domain name'],
      ['path', 'a path'],
    ] as const
  ).flatMap(([key, allowed]) =>
    [5, true, null, [], {}].map((value) => ({
      path: 'cookie.' + key,
      allowed,
      raw: {cookie: {[key]: value}},
      left: (config: Config) => config.cookie[key],
      is: DEFAULTS.cookie[key],
    })),
  ),
  ...(['days', 'refusalDays'] as const).flatMap((key) =>
    [100_000, 1e300].map((value) => ({
      path: 'cookie.' + key,
      allowed: 'a whole number from 1 to 400',
      raw: {cookie: {[key]: value}},
      left: (config: Config) => config.cookie[key],
      is: DEFAULTS.cookie[key],
    })),
  ),
  ...(['days', 'refusalDays'] as const).flatMap((key) =>
    ['180', true, null, [180], {}].map((value) => ({
      path: 'cookie.' + key,
      allowed: 'a whole number from 1 to 400',
      raw: {cookie: {[key]: value}},
      left: (config: Config) => config.cookie[key],
      is: DEFAULTS.cookie[key],
    })),
  ),
  ...(
    [
      ['consentMode', 'one of: basic, advanced, off', 5],
      ['waitForUpdate', 'a whole number', '500'],
      ['regions', 'a list', 'KZ'],
      ['regions', 'a list', {0: 'KZ'}],
    ] as const
  ).map(([key, allowed, value]) => ({
    path: 'google.' + key,
    allowed,
    raw: {google: {[key]: value}},
    left: (config: Config) => config.google![key],
    is: DEFAULTS.google[key],
  })),
  ...['text', 5, true, [1]].map((google) => ({
    path: 'google',
    allowed: 'an object with: consentMode',
    raw: {google},
    left: (config: Config) => config.google!.consentMode,
    is: 'basic',
  })),
  ...['telemetry', 'Revision', 'constructor', 'toString', HTML].map((key) => ({
    path: key,
    allowed: 'no such key',
    raw: {[key]: 'x'},
    left: (config: Config) => Object.keys(config).includes(key),
    is: false,
  })),
  {
    path: '__proto__',
    allowed: 'no such key',
    raw: json('{"__proto__": {"revision": "polluted"}}'),
    left: (config) => config.revision,
    is: '',
  },
  {
    path: 'cookie.__proto__',
    allowed: 'no such key',
    raw: json('{"cookie": {"__proto__": {"days": 9999}}}'),
    left: (config) => config.cookie.days,
    is: 180,
  },
  {
    path: 'cookie.sameSite',
    allowed: 'no such key',
    raw: {cookie: {sameSite: 'None'}},
    left: (config) => Object.keys(config.cookie).includes('sameSite'),
    is: false,
  },
  {
    path: 'google.constructor',
    allowed: 'no such key',
    raw: json('{"google": {"constructor": 1}}'),
    left: (config) => Object.keys(config.google!).includes('constructor'),
    is: false,
  },
  ...['xx', '', 'KZ', 'constructor', HTML].map((profile) => ({
    path: 'profile',
    allowed: 'one of: kz, ru, eu',
    raw: {profile},
    left: (config: Config) => config.profile,
    is: 'eu',
  })),
];

/** Categories and services that are never asked for, hence never granted. */
const leftOut: readonly {readonly path: string; readonly allowed: string; readonly raw: object}[] = [
  ...['yes', 1, 0, '', [], HTML]
    .flatMap((value) => [
      {
        path: 'categories.analytics',
        allowed: 'true, false or an object',
        raw: {categories: {analytics: value}},
      },
      {
        path: 'services.yandex-metrika',
        allowed: 'true, false or an object',
        raw: {services: {'yandex-metrika': value}},
      },
    ])
    .filter(({raw}) => !truthyCategory(raw)),
  {path: 'categories.ab', allowed: 'an own category as {"title": …}', raw: {categories: {ab: true}}},
  {path: 'categories.ab', allowed: 'an own category as {"title": …}', raw: {categories: {ab: {}}}},
  {
    path: 'categories.ab',
    allowed: 'an own category as {"title": …}',
    raw: {categories: {ab: {text: 'without a title'}}},
  },
  {path: 'categories.a b', allowed: 'an id of letters', raw: {categories: {'a b': {title: 'x'}}}},
  {path: 'categories.' + HTML, allowed: 'an id of letters', raw: {categories: {[HTML]: {title: 'x'}}}},
  {
    path: 'categories.constructor',
    allowed: 'an id of letters',
    raw: {categories: {constructor: {title: 'x'}}},
  },
  {
    path: 'categories.__proto__',
    allowed: 'no such key',
    raw: json('{"categories": {"__proto__": {"title": "x"}}}'),
  },
  {
    path: 'services.__proto__',
    allowed: 'no such key',
    raw: json('{"services": {"__proto__": {"category": "analytics"}}}'),
  },
  {
    path: 'services.constructor',
    allowed: 'an id of letters',
    raw: {services: {constructor: {category: 'analytics'}}},
  },
  {
    path: 'services.toString',
    allowed: 'an id of letters',
    raw: {services: {toString: {category: 'analytics'}}},
  },
  {path: 'services.a.b', allowed: 'an id of letters', raw: {services: {'a.b': {category: 'analytics'}}}},
  {
    path: 'services.' + 'x'.repeat(65),
    allowed: 'an id of letters',
    raw: {services: {['x'.repeat(65)]: {category: 'analytics'}}},
  },
  {
    path: 'services.no-such-tool',
    allowed: 'a preset (yandex-metrika, google-analytics, 2gis',
    raw: {services: {'no-such-tool': true}},
  },
  {
    path: 'services.no-such-tool',
    allowed: 'an own service with a category',
    raw: {services: {'no-such-tool': {src: '/h.js'}}},
  },
  {
    path: 'services.x.category',
    allowed: 'one of: functional, analytics, marketing',
    raw: {services: {x: {category: 'comfort'}}},
  },
  {
    path: 'services.x.category',
    allowed: 'one of: functional, analytics, marketing',
    raw: {services: {x: {category: 'necessary'}}},
  },
  {
    path: 'services.x.category',
    allowed: 'one of: functional',
    raw: {services: {x: {category: 'constructor'}}},
  },
  {path: 'services.x.category', allowed: 'text', raw: {services: {x: {category: 5}}}},
  {path: 'services.x.category', allowed: 'text', raw: {services: {x: {category: ['analytics']}}}},
  {path: 'services.x.category', allowed: 'text', raw: {services: {x: {category: {toString: 1}}}}},
  ...[
    '',
    '-1',
    '12 34',
    'abc',
    '1,',
    '0x10',
    '1234567890123',
    -5,
    1.5,
    null,
    undefined,
    true,
    {},
    [],
    [[]],
    [1, 'x'],
    ['1;2'],
    {toString: 1},
    [{toString: 1}],
    HTML,
  ].map((id) => ({
    path: 'services.yandex-metrika.id',
    allowed: 'a counter number such as 12345678',
    raw: {services: {'yandex-metrika': {id}}},
  })),
  {
    path: 'services.yandex-metrika.id',
    allowed: 'a counter number',
    raw: {services: {'yandex-metrika': true}},
  },
  ...['', 'UA-12345-1', 'GTM-ABCDEF', 'G-', 'G-ABC', 'G-XXXX"', 'G-XXXX,', ['G-XXXX', 5], {toString: 1}].map(
    (id) => ({
      path: 'services.google-analytics.id',
      allowed: 'a measurement id such as G-XXXXXXXXXX',
      raw: {services: {'google-analytics': {id}}},
    }),
  ),
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/javascript,alert(1)',
    'blob:https://example.kz/1',
    5,
    ['/x.js'],
    {},
  ].flatMap((src) => [
    {
      path: 'services.x.src',
      allowed: 'a relative, http(s)',
      raw: {services: {x: {category: 'analytics', src}}},
    },
    {
      path: 'services.yandex-metrika.src',
      allowed: 'a relative, http(s)',
      raw: {services: {'yandex-metrika': {id: 1, src}}},
    },
    {
      path: 'services.google-analytics.src',
      allowed: 'a relative, http(s)',
      raw: {services: {'google-analytics': {id: 'G-XXXX', src}}},
    },
  ]),
];

/** The parser takes whatever is not empty as «on» for a category: asked for, and as shut as any other until granted. */
function truthyCategory(raw: object): boolean {
  const {categories} = raw as {categories?: {analytics: unknown}};
  return !!categories?.analytics;
}

describe('a faulty configuration', () => {
  for (const {path, allowed, raw, left, is} of wrongKinds)
    it(`is left out and named: ${JSON.stringify(raw)}`, () => {
      const {config, faults} = parsed(raw);

      expect(left(config)).to.deep.equal(is);
      expect(faults).to.deep.equal([path]);
      const [issue] = issues(raw);
      expect(issue!.path).to.equal(path);
      expect(issue!.message).to.contain(allowed);
    });

  for (const {path, allowed, raw} of leftOut)
    it(`is never asked for and named: ${JSON.stringify(raw, (_, value: unknown) => value ?? String(value))}`, () => {
      const {config, faults} = parsed(raw);

      expect(config.services).to.deep.equal([]);
      expect(config.categories).to.deep.equal([]);
      expect(path.startsWith(faults[0]!), `${faults} for ${path}`).to.equal(true);
      const found = issues(raw).find((issue) => issue.path === path);
      expect(found?.message, JSON.stringify(issues(raw))).to.contain(allowed);
    });

  for (const id of ['necessary', 'functional', 'analytics', 'marketing', 'own', 'yandex-metrika'])
    it(`leaves out a service that has the id of a category: ${id}`, () => {
      const raw = {
        categories: {own: {title: 'Own'}, 'yandex-metrika': {title: 'Metrika'}},
        services: {[id]: {category: 'own', id: 1}},
      };

      const {config, faults} = parsed(raw);

      expect(config.services).to.deep.equal([]);
      expect(faults).to.deep.equal(['services.' + id]);
      expect(issues(raw)).to.deep.equal([{path: 'services.' + id, message: 'an id that no category has'}]);
    });

  it('drops a pattern that would wipe the whole site, and keeps the others', () => {
    const bad = ['*', '', 'a*b', '**', 'a b', 'a;b', 'a=b', 'a,b', 5, null, {}];
    const raw = {services: {x: {category: 'analytics', cookies: ['ok_*', ...bad], storage: [...bad, 'ok']}}};

    const [service] = parsed(raw).config.services;

    expect(service!.cookies).to.deep.equal(['ok_*']);
    expect(service!.storage).to.deep.equal(['ok']);
    expect(issues(raw).map(({path}) => path)).to.deep.equal([
      ...bad.map((_, index) => `services.x.cookies[${index + 1}]`),
      ...bad.map((_, index) => `services.x.storage[${index}]`),
    ]);
    expect(issues(raw)[0]!.message).to.contain('a trailing *');
  });

  it('reads patterns that are no list as none', () => {
    const raw = {services: {x: {category: 'analytics', cookies: '_x*'}}};

    expect(parsed(raw).config.services[0]!.cookies).to.deep.equal([]);
    expect(issues(raw)).to.deep.equal([{path: 'services.x.cookies', message: 'a list'}]);
  });

  it('keeps what is right beside what is wrong', () => {
    const {config} = parsed({
      revision: 5,
      categories: {analytics: true, 'a b': {title: 'x'}},
      services: {'no-such-tool': true, 'yandex-metrika': {id: 1}},
      cookie: {days: 'x', path: '/p'},
    });

    expect(ids(config.categories)).to.deep.equal(['analytics']);
    expect(ids(config.services)).to.deep.equal(['yandex-metrika']);
    expect(config.cookie).to.deep.include({days: 180, path: '/p'});
  });

  for (const [name, raw] of Object.entries<unknown>({
    null: null,
    number: 5,
    NaN,
    text: 'text',
    'a megabyte': 'x'.repeat(1_000_000),
    list: [1, [2]],
    true: true,
    function: () => {},
  }))
    it(`is as good as none when it is ${name}`, () => {
      const {config, faults} = parsed(raw);

      expect(faults).to.deep.equal(['']);
      expect(config).to.deep.equal(parsed({}).config);
      expect(issues(raw)).to.deep.equal([{path: 'config', message: 'an object'}]);
    });

  it('is complete and has nothing to ask for whatever stands under each key', () => {
    const toString = {toString: null, valueOf: null};
    const deep = json('['.repeat(500) + ']'.repeat(500));
    const junk = [
      0,
      -1,
      NaN,
      '',
      'x'.repeat(1_000_000),
      [],
      [[[]]],
      deep,
      {},
      {a: {b: {c: [null]}}},
      null,
      true,
      toString,
      [toString],
      Symbol('x'),
      10n,
      () => {},
    ];

    for (const key of Object.keys(DEFAULTS))
      for (const value of junk)
        for (const raw of [
          {[key]: value},
          {[key]: {x: value}},
          {
            [key]: {
              analytics: false,
              'yandex-metrika': {id: value},
              'google-analytics': {id: 'G-XXXX', cookie_prefix: value},
            },
          },
        ]) {
          const {config} = parsed(raw);

          expect(Object.keys(config)).to.include.members(Object.keys(DEFAULTS));
          expect(Array.isArray(issues(raw))).to.equal(true);
          for (const {id} of config.categories) expect(BUILT_IN.includes(id) || id === 'x').to.equal(true);
        }
  });
});

/** Right in kind, wrong in value: the checker names them; the parser's readers take what is safe. */
const wrongValues: readonly {readonly raw: object; readonly path: string; readonly allowed: string}[] = [
  ...[0, -1, 401, 1.5, NaN, Infinity].map((days) => ({
    raw: {cookie: {days}},
    path: 'cookie.days',
    allowed: '1 to 400',
  })),
  {raw: {cookie: {refusalDays: 0}}, path: 'cookie.refusalDays', allowed: '1 to 400'},
  {raw: {cookie: {name: 'a;b'}}, path: 'cookie.name', allowed: 'letters, digits'},
  {raw: {cookie: {path: 'shop'}}, path: 'cookie.path', allowed: 'starts with /'},
  {raw: {cookie: {path: '/; Domain=x'}}, path: 'cookie.path', allowed: 'starts with /'},
  {raw: {cookie: {domain: 'a b'}}, path: 'cookie.domain', allowed: 'a domain name'},
  {raw: {google: {consentMode: 'on'}}, path: 'google.consentMode', allowed: 'basic, advanced, off'},
  {raw: {google: {waitForUpdate: -1}}, path: 'google.waitForUpdate', allowed: '0 to 10000'},
  {raw: {google: {regions: ['KZ', 'kz', 5]}}, path: 'google.regions[1]', allowed: 'ISO 3166'},
  {raw: {banner: {position: 'left'}}, path: 'banner.position', allowed: 'bottom-start'},
  {raw: {banner: {layout: 5}}, path: 'banner.layout', allowed: 'box, bar'},
  {raw: {banner: {modal: true}}, path: 'banner.modal', allowed: 'no such key'},
  {raw: {policyUrl: 'javascript:alert(1)'}, path: 'policyUrl', allowed: 'URL'},
  {raw: {endpoint: 'data:,x'}, path: 'endpoint', allowed: 'URL'},
  {raw: {language: 'russian'}, path: 'language', allowed: 'a language code or auto'},
  {raw: {operator: {name: 5}}, path: 'operator.name', allowed: 'an object'},
  {raw: {operator: {inn: '1'}}, path: 'operator.inn', allowed: 'no such key'},
  {raw: {operator: json('{"__proto__": 1}')}, path: 'operator.__proto__', allowed: 'no such key'},
  {raw: {categories: {analytics: {title: 5}}}, path: 'categories.analytics.title', allowed: 'an object'},
  {raw: {categories: {ab: {title: 'x', order: 1}}}, path: 'categories.ab.order', allowed: 'no such key'},
  {raw: {services: {x: {category: 'analytics', vendor: 5}}}, path: 'services.x.vendor', allowed: 'an object'},
  {
    raw: {services: {x: {category: 'analytics', hosts: []}}},
    path: 'services.x.hosts',
    allowed: 'no such key',
  },
  {
    raw: {services: {'yandex-metrika': {id: 1, webvisor: true}}},
    path: 'services.yandex-metrika.webvisor',
    allowed: 'no such key',
  },
  {
    raw: {services: {'yandex-metrika': {id: 1, clickmap: 'yes'}}},
    path: 'services.yandex-metrika.clickmap',
    allowed: 'true or false',
  },
  {
    raw: {form: {purposes: {order: {term: {years: -1}}}}},
    path: 'form.purposes.order.term.years',
    allowed: '0 to 100',
  },
  {
    raw: {form: {purposes: {order: {recipients: 'x'}}}},
    path: 'form.purposes.order.recipients',
    allowed: 'a list',
  },
  {raw: {form: {responseDays: 0}}, path: 'form.responseDays', allowed: '1 to 365'},
  {raw: {form: {crossBorder: 5}}, path: 'form.crossBorder', allowed: 'an object'},
  {raw: {messages: {ru: {title: 5}}}, path: 'messages.ru.title', allowed: 'text'},
  {raw: {messages: {ru: 'x'}}, path: 'messages.ru', allowed: 'an object'},
];

describe('configIssues', () => {
  for (const {raw, path, allowed} of wrongValues)
    it(`names ${path} in ${JSON.stringify(raw)}`, () => {
      const found = issues(raw).find((issue) => issue.path === path);

      expect(found?.message, JSON.stringify(issues(raw))).to.contain(allowed);
    });

  it('names every mistake at once', () => {
    const raw = {
      revision: 1,
      cookie: {days: 0},
      categories: {ab: true},
      services: {'no-such-tool': true, 'yandex-metrika': {id: 'x'}},
    };

    expect(issues(raw).map(({path}) => path)).to.deep.equal([
      'revision',
      'cookie.days',
      'categories.ab',
      'services.no-such-tool',
      'services.yandex-metrika.id',
    ]);
  });

  it('lets null stand for «not declared» in a form', () => {
    const form = {dataCategories: null, crossBorder: null, publicSources: null, responseDays: null};

    expect(issues({form})).to.deep.equal([]);
  });
});
