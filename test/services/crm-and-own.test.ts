import {expect} from '@open-wc/testing';
import type {Grants, Service} from '../../src/core/types.js';
import * as twoGis from '../../src/services/2gis.js';
import * as amocrm from '../../src/services/amocrm.js';
import * as bitrix24Form from '../../src/services/bitrix24-form.js';
import * as bitrix24 from '../../src/services/bitrix24.js';
import * as carrotQuest from '../../src/services/carrot-quest.js';
import * as getcourse from '../../src/services/getcourse.js';
import * as kaspiButton from '../../src/services/kaspi-button.js';
import * as matomo from '../../src/services/matomo.js';
import * as mindbox from '../../src/services/mindbox.js';
import * as plausible from '../../src/services/plausible.js';
import {globals, type Preset, type ServiceContext, type ServiceFacts} from '../../src/services/service.js';
import * as umami from '../../src/services/umami.js';

interface Module {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

const modules: Record<string, Module> = {
  '2gis': twoGis,
  amocrm,
  bitrix24,
  'bitrix24-form': bitrix24Form,
  'carrot-quest': carrotQuest,
  getcourse,
  'kaspi-button': kaspiButton,
  matomo,
  mindbox,
  plausible,
  umami,
};

const serviceOf = (name: string, ids: string[] = [], options: object = {}): Service => ({
  id: name,
  category: modules[name]!.preset.category,
  cookies: [],
  storage: [],
  options: {...options, id: ids},
});

const contextOf = (...granted: string[]): ServiceContext => ({
  grants: new Set(granted) as unknown as Grants,
  services: [],
});
const none = contextOf();

type Queue = ((...args: unknown[]) => void) & Record<string, unknown>;
const calls = (list: unknown) => ((list ?? []) as ArrayLike<unknown>[]).map((each) => Array.from(each));

const NAMES =
  'amoSocialButton crmPlugin amo_social_button crm_plugin b24order carrotquest carrotquestasync mindbox _paq plausible umami startWidgetabc';
afterEach(() => {
  for (const name of NAMES.split(' ')) delete globals[name];
});

describe('CRM, chats, maps, courses and own statistics', () => {
  const matches = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

  for (const [name, {preset, facts}] of Object.entries(modules))
    it(`say of each cookie and key what it is for: ${name}`, () => {
      for (const kind of ['cookies', 'storage'] as const) {
        const patterns = preset[kind] as readonly string[];
        const names = facts[kind].map(([each]) => each);
        expect(names.filter((each) => !patterns.some((pattern) => matches(pattern, each)))).to.deep.equal([]);
        expect(patterns.filter((pattern) => !names.some((each) => matches(pattern, each)))).to.deep.equal([]);
      }
    });

  it('know their ids', () => {
    const ids: Record<string, [good: string[], bad: string[]]> = {
      amocrm: [
        ['400001', '1067301'],
        ['12', '40000a', 'G-1'],
      ],
      'carrot-quest': [
        ['1234-0123456789abcdef0123456789', '1758-2e30ce1ab118168801855c0305e'],
        ['1234', '1234-xyz', '0123456789abcdef0123456789'],
      ],
      matomo: [
        ['1', '42'],
        ['0', '-1', '1.5', 'GNL2r4zMP1'],
      ],
      mindbox: [
        ['Example.kz', 'example.website', 'wpush-test'],
        ['', '.a', '-a'],
      ],
      plausible: [
        ['example.kz', 'www.example.co.uk', 'xn--e1afmkfd.xn--80ao21a', 'pa-0123456789abcdefABCDE'],
        ['example', 'example.kz/blog', '-a.kz', 'pa-1', 'a..kz'],
      ],
      umami: [['01234567-89ab-cdef-0123-456789abcdef'], ['01234567', '01234567-89ab-cdef-0123-456789abcdeg']],
    };
    const never = [' ', '1 ', '"', "1'", '1/2', '<b>', 'javascript:1', '1\n', 'a\nb.kz'];
    for (const [name, [good, bad]] of Object.entries(ids)) {
      const {id} = modules[name]!.preset;
      for (const each of good) expect(id!.test(each), `${name} ${each}`).to.equal(true);
      for (const each of [...bad, ...never]) expect(id!.test(each), `${name} ${each}`).to.equal(false);
    }
  });

  it('have an id exactly where the developer is told of one', () => {
    for (const [name, {preset, facts}] of Object.entries(modules))
      expect(!!preset.id, name).to.equal(!!facts.id);
  });
});

describe('Bitrix24', () => {
  const address = (name: 'bitrix24' | 'bitrix24-form', loader: unknown) =>
    modules[name]!.preset.src!(serviceOf(name, [], {loader}));

  it('brings the widget of one portal, never an old copy', () => {
    const loader = 'https://cdn-ru.bitrix24.kz/b12345678/crm/site_button/loader_8_abc123.js';
    expect(address('bitrix24', loader)).to.match(
      /^https:\/\/cdn-ru\.bitrix24\.kz\/.+\/loader_8_abc123\.js\?\d{8}$/,
    );
    for (const other of [
      'https://cdn.bitrix24.com/b1/crm/site_button/loader_2_x.js',
      'https://school.bitrix24.ru/upload/crm/site_button/loader_2_x.js',
      'https://cdn.bitrix24.com.br/b1/crm/site_button/loader_2_x.js',
    ])
      expect(address('bitrix24', other)).to.contain(other + '?');
  });

  it('brings a form of one portal, or nothing where the page holds the codes itself', () => {
    expect(address('bitrix24-form', 'https://cdn-ru.bitrix24.kz/b1/crm/form/loader_4.js')).to.match(
      /^https:\/\/cdn-ru\.bitrix24\.kz\/b1\/crm\/form\/loader_4\.js\?\d{7}$/,
    );
    expect(address('bitrix24-form', undefined)).to.equal('');
  });

  it('takes no other address', () => {
    for (const [name, path] of [
      ['bitrix24', '/b1/crm/site_button/loader_1_a.js'],
      ['bitrix24-form', '/b1/crm/form/loader_1.js'],
    ] as const)
      for (const bad of [
        'http://cdn.bitrix24.ru' + path,
        'https://cdn.bitrix24.ru.example.kz' + path,
        'https://example.kz/cdn.bitrix24.ru' + path,
        'https://cdn-bitrix24.ru' + path,
        'https://a:b@cdn.bitrix24.ru' + path,
        'https://cdn.bitrix24.ru/b1/crm/other.js',
        'https://cdn.bitrix24.ru' + path + '?a',
        'javascript:alert(1)//.bitrix24.ru' + path,
        ' ',
        {},
        null,
      ])
        expect(() => address(name, bad), `${name} ${String(bad)}`).to.throw(`${name}: "loader"`);
    expect(() => address('bitrix24', undefined)).to.throw('bitrix24: "loader"');
  });

  it('takes orders into a list until it comes, and keeps them at a second start', () => {
    bitrix24.preset.start!(serviceOf('bitrix24'), none);
    (globals.b24order as unknown[]).push({id: 1, sum: 10});
    bitrix24Form.preset.start!(serviceOf('bitrix24-form'), none);

    expect(globals.b24order).to.deep.equal([{id: 1, sum: 10}]);
  });
});

describe('amoCRM', () => {
  const hash = '0123456789abcdef'.repeat(4);
  type Settings = Record<string, unknown> & {setMeta(meta: unknown): void};

  it('has the button as its own code makes it', () => {
    const service = serviceOf('amocrm', ['400001'], {hash});
    amocrm.preset.start!(service, none);
    (globals.amoSocialButton as Queue)('onChatReady', 1);
    const settings = globals.amo_social_button as Settings;
    settings.setMeta({a: 1});
    settings.setMeta({b: 2});

    const {setMeta, ...rest} = settings;
    expect(rest).to.deep.equal({id: '400001', hash, locale: 'ru', inline: false, params: [{a: 1}, {b: 2}]});
    expect(setMeta).to.be.a('function');
    expect(calls((globals.amoSocialButton as Queue).q)).to.deep.equal([['onChatReady', 1]]);
    expect(amocrm.preset.src!(service)).to.equal('https://gso.amocrm.ru/js/button.js');
    expect(amocrm.preset.attributes!(service)).to.deep.equal({id: 'amo_social_button_script'});
  });

  it('is Kommo under its own names', () => {
    const service = serviceOf('amocrm', ['1067301'], {hash, kommo: true, locale: 'es'});
    amocrm.preset.start!(service, none);

    expect(globals.crm_plugin).to.include({id: '1067301', locale: 'es'});
    expect(globals.crmPlugin).to.be.a('function');
    expect('amoSocialButton' in globals).to.equal(false);
    expect(amocrm.preset.src!(service)).to.equal('https://gso.kommo.com/js/button.js');
    expect(amocrm.preset.attributes!(service)).to.deep.equal({id: 'crm_plugin_script'});
  });

  it('keeps what is there at a second start', () => {
    const service = serviceOf('amocrm', ['400001'], {hash});
    amocrm.preset.start!(service, none);
    const before = [globals.amo_social_button, globals.amoSocialButton];
    amocrm.preset.start!(service, none);

    expect([globals.amo_social_button, globals.amoSocialButton]).to.have.ordered.members(before);
  });

  it('needs the hash of its code', () => {
    for (const bad of [undefined, '', hash + '0', hash.toUpperCase(), 5])
      expect(() => amocrm.preset.start!(serviceOf('amocrm', ['400001'], {hash: bad}), none)).to.throw(
        '"hash"',
      );
    expect('amo_social_button' in globals).to.equal(false);
  });
});

describe('Carrot quest', () => {
  const service = serviceOf('carrot-quest', ['1234-0123456789abcdef0123456789']);
  type Api = Record<string, (...args: unknown[]) => void>;
  const queued = () =>
    (globals.carrotquestasync as unknown[]).map((each) =>
      typeof each === 'string' ? each : Array.from(each as ArrayLike<unknown>),
    );

  it('queues as its snippet does, connects first and once', () => {
    carrotQuest.preset.start!(service, none);
    const api = globals.carrotquest as Api;
    api.track!('order', {sum: 10});
    carrotQuest.preset.start!(service, none);

    expect(queued()).to.deep.equal([
      'connect',
      ['1234-0123456789abcdef0123456789'],
      'track',
      ['order', {sum: 10}],
    ]);
    expect(globals.carrotquest).to.equal(api);
    expect(api).to.include.keys('settings', 'onReady', 'auth', 'identify', 'open', 'addCallback');
    expect(carrotQuest.preset.src!(service)).to.equal('https://cdn.carrotquest.app/api.min.js');
  });

  it('takes its chat away, if it has come by then', () => {
    carrotQuest.preset.destroy!(service, none);
    carrotQuest.preset.start!(service, none);
    carrotQuest.preset.destroy!(service, none);
    let removed = 0;
    globals.carrotquest = {removeChat: () => removed++};
    carrotQuest.preset.destroy!(service, none);

    expect(removed).to.equal(1);
  });
});

describe('Mindbox', () => {
  it('is created once, with what is written for it', () => {
    const service = serviceOf('mindbox', ['example.website'], {title: 'Т', src: '/t.js', push: 1});
    mindbox.preset.start!(service, none);
    const queue = globals.mindbox as Queue;
    queue('async', {operation: 'View'});
    mindbox.preset.start!(service, none);

    expect(calls(queue.queue)).to.deep.equal([
      ['create', {endpointId: 'example.website', push: 1}],
      ['async', {operation: 'View'}],
    ]);
    expect(mindbox.preset.src!(service)).to.equal('https://api.mindbox.ru/scripts/v1/tracker.js');
  });
});

describe('what the page brings itself', () => {
  it('needs nothing of us: 2GIS', () => {
    expect(twoGis.preset.start ?? twoGis.preset.src).to.equal(undefined);
    expect(twoGis.preset.globals).to.include('DGWidgetLoader');
  });

  it('is drawn by the script of Kaspi', () => {
    const service = serviceOf('kaspi-button');
    expect(kaspiButton.preset.src!(service)).to.equal('https://kaspi.kz/kaspibutton/widget/ks-wi_ext.js');
    expect(kaspiButton.preset.attributes!(service)).to.deep.equal({id: 'KS-Widget'});
  });
});

describe('GetCourse', () => {
  const service = serviceOf('getcourse');
  const script = document.createElement('script');
  // Held forever by its type, so that the test alone says when it «loads».
  script.type = 'text/plain';
  const loads = (src = 'https://school.example.kz/pl/lite/widget/script?id=1') => {
    script.id = 'abc';
    script.src = src;
    document.body.append(script);
    script.dispatchEvent(new Event('load'));
  };
  let started = 0;
  const count = () => void started++;

  beforeEach(() => {
    started = 0;
    document.addEventListener('StartWidgetabc', count);
  });
  afterEach(() => {
    getcourse.preset.destroy!(service, none);
    document.removeEventListener('StartWidgetabc', count);
    script.remove();
  });

  it('starts a widget that came after the page was parsed, once', () => {
    globals.startWidgetabc = count;
    getcourse.preset.start!(service, none);
    getcourse.preset.start!(service, none);
    loads();

    expect(started).to.equal(1);
  });

  it('falls back on the event', () => {
    getcourse.preset.start!(service, none);
    loads();

    expect(started).to.equal(1);
  });

  it('leaves other scripts alone, and everything after a withdrawal', () => {
    globals.startWidgetabc = count;
    getcourse.preset.start!(service, none);
    loads('https://school.example.kz/other.js');
    getcourse.preset.destroy!(service, none);
    loads();

    expect(started).to.equal(0);
  });
});

describe('Matomo', () => {
  const host = 'https://stats.example.kz/matomo';
  const service = serviceOf('matomo', ['1', '2'], {host});
  const setUp = [
    ['requireCookieConsent'],
    ['setTrackerUrl', host + '/matomo.php'],
    ['setSiteId', '1'],
    ['addTracker', host + '/matomo.php', '2'],
    ['trackPageView'],
    ['enableLinkTracking'],
  ];

  it('has no cookies until it is told of the consent', () => {
    matomo.preset.start!(service, contextOf('matomo'));
    expect(globals._paq).to.deep.equal(setUp);

    matomo.preset.consent!(service, contextOf('matomo'));
    expect((globals._paq as unknown[]).slice(setUp.length)).to.deep.equal([['setCookieConsentGiven']]);
    expect(matomo.preset.src!(service)).to.equal(host + '/matomo.js');
  });

  it('forgets and falls silent at a withdrawal', () => {
    const live: unknown[] = [];
    globals._paq = {push: (command: unknown) => live.push(command)};
    matomo.preset.consent!(service, none);
    matomo.preset.destroy!(service, none);

    expect(live).to.deep.equal([['forgetCookieConsentGiven'], ['requireConsent']]);
  });

  it('is set up once', () => {
    matomo.preset.start!(service, none);
    matomo.preset.start!(service, none);
    expect(globals._paq).to.deep.equal(setUp);

    const live: unknown[] = [];
    globals._paq = {push: (command: unknown) => live.push(command)};
    matomo.preset.start!(service, none);
    expect(live).to.deep.equal([]);
  });

  it('goes without cookies for good where the site wants it so', () => {
    const cookieless = serviceOf('matomo', ['1'], {host, disableCookies: true});
    matomo.preset.start!(cookieless, none);
    matomo.preset.consent!(cookieless, contextOf('matomo'));

    expect(globals._paq).to.deep.equal([
      ['disableCookies'],
      ['setTrackerUrl', host + '/matomo.php'],
      ['setSiteId', '1'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ]);
  });

  it('needs to know where it is', () => {
    for (const good of ['https://a.kz', 'https://a.kz/', 'https://a.kz:8443/b/c/'])
      expect(matomo.preset.src!(serviceOf('matomo', ['1'], {host: good}))).to.equal(
        good.replace(/\/?$/, '/matomo.js'),
      );
    for (const bad of [
      undefined,
      '',
      'http://a.kz',
      '//a.kz',
      'https://a.kz?b',
      'https://a@b.kz',
      'https://a.kz/ b',
    ]) {
      const lost = serviceOf('matomo', ['1'], {host: bad});
      expect(() => matomo.preset.start!(lost, none), String(bad)).to.throw('matomo: "host"');
      expect(() => matomo.preset.src!(lost), String(bad)).to.throw('matomo: "host"');
    }
    expect('_paq' in globals).to.equal(false);
  });
});

describe('Plausible', () => {
  it('is told the domain by an attribute', () => {
    const service = serviceOf('plausible', ['example.kz', 'all.example.kz']);
    expect(plausible.preset.src!(service)).to.equal('https://plausible.io/js/script.js');
    expect(plausible.preset.attributes!(service)).to.deep.equal({
      'data-domain': 'example.kz,all.example.kz',
      'data-api': 'https://plausible.io/api/event',
    });
  });

  it('is told the options of a script of one site as its snippet does it', () => {
    const service = serviceOf('plausible', ['pa-0123456789abcdef'], {
      host: 'https://stats.example.kz',
      title: 'Т',
      hashBasedRouting: true,
    });
    plausible.preset.start!(service, none);
    const queue = globals.plausible as Queue;
    queue('Order', {props: {sum: 10}});

    expect(queue.o).to.deep.equal({hashBasedRouting: true});
    expect(calls(queue.q)).to.deep.equal([['Order', {props: {sum: 10}}]]);
    expect(plausible.preset.src!(service)).to.equal('https://stats.example.kz/js/pa-0123456789abcdef.js');
    expect(plausible.preset.attributes!(service)).to.deep.equal({});
  });

  it('takes options of the page too, and is set up once', () => {
    const service = serviceOf('plausible', ['example.kz']);
    plausible.preset.start!(service, none);
    const queue = globals.plausible as Queue;
    (queue.init as (options: object) => void)({logging: false});
    plausible.preset.start!(service, none);

    expect(globals.plausible).to.equal(queue);
    expect(queue.o).to.deep.equal({logging: false});
  });

  it('may live on a host of the site', () => {
    const at = (host: unknown) => serviceOf('plausible', ['example.kz'], {host});
    expect(plausible.preset.src!(at('https://stats.example.kz'))).to.equal(
      'https://stats.example.kz/js/script.js',
    );
    expect(plausible.preset.attributes!(at('https://stats.example.kz'))).to.include({
      'data-api': 'https://stats.example.kz/api/event',
    });
    for (const bad of ['', 'http://a.kz', 'https://a.kz/b', 'https://a@b.kz', 'javascript:1', null])
      expect(() => plausible.preset.src!(at(bad)), String(bad)).to.throw('plausible: "host"');
  });
});

describe('Umami', () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef';

  it('is told everything by attributes', () => {
    const service = serviceOf('umami', [id], {doNotTrack: true, domains: 'example.kz', title: 'Т'});
    expect(umami.preset.src!(service)).to.equal('https://cloud.umami.is/script.js');
    expect(umami.preset.attributes!(service)).to.deep.equal({
      'data-website-id': id,
      'data-do-not-track': 'true',
      'data-domains': 'example.kz',
    });
  });

  it('may live on a host of the site', () => {
    const at = (host: unknown) => serviceOf('umami', [id], {host});
    expect(umami.preset.src!(at('https://stats.example.kz:8443'))).to.equal(
      'https://stats.example.kz:8443/script.js',
    );
    expect(umami.preset.attributes!(at('https://stats.example.kz'))).to.deep.equal({
      'data-website-id': id,
      'data-host-url': 'https://stats.example.kz',
    });
    for (const bad of ['', 'http://a.kz', 'https://a.kz/b', 'https://a@b.kz', 'javascript:1', null]) {
      expect(() => umami.preset.src!(at(bad)), String(bad)).to.throw('umami: "host"');
      expect(() => umami.preset.attributes!(at(bad)), String(bad)).to.throw('umami: "host"');
    }
  });
});
