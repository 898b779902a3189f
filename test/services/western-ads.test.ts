import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/types.js';
import * as googleAds from '../../src/services/google-ads.js';
import * as googleMaps from '../../src/services/google-maps.js';
import * as googleRecaptcha from '../../src/services/google-recaptcha.js';
import * as googleTagManager from '../../src/services/google-tag-manager.js';
import * as hotjar from '../../src/services/hotjar.js';
import * as linkedinInsight from '../../src/services/linkedin-insight.js';
import * as metaPixel from '../../src/services/meta-pixel.js';
import * as microsoftUet from '../../src/services/microsoft-uet.js';
import * as pinterestTag from '../../src/services/pinterest-tag.js';
import {globals, type Preset, type ServiceContext, type ServiceFacts} from '../../src/services/service.js';
import * as snapPixel from '../../src/services/snap-pixel.js';
import * as tiktokPixel from '../../src/services/tiktok-pixel.js';
import * as xPixel from '../../src/services/x-pixel.js';
import * as yandexMaps from '../../src/services/yandex-maps.js';

interface File {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

const files: Readonly<Record<string, File>> = {
  'yandex-maps': yandexMaps,
  'google-tag-manager': googleTagManager,
  'google-ads': googleAds,
  'google-maps': googleMaps,
  'google-recaptcha': googleRecaptcha,
  'microsoft-uet': microsoftUet,
  'meta-pixel': metaPixel,
  'tiktok-pixel': tiktokPixel,
  'linkedin-insight': linkedinInsight,
  'pinterest-tag': pinterestTag,
  'x-pixel': xPixel,
  'snap-pixel': snapPixel,
  hotjar,
};

const serviceOf = (id: string, ids: readonly string[], options: object = {}): Service => ({
  id,
  category: files[id]!.preset.category,
  cookies: [],
  storage: [],
  options: {...options, id: ids},
});

const granted = (...ids: string[]): ServiceContext => ({grants: new Set(ids), services: []});
const denied = granted();

/** What the gate does on a grant. */
function grant(service: Service): void {
  const {preset} = files[service.id]!;
  preset.start?.(service, granted(service.id));
  preset.consent?.(service, granted(service.id));
}

/** What the gate does at a withdrawal. */
function withdraw(service: Service): void {
  const {preset} = files[service.id]!;
  preset.consent?.(service, denied);
  preset.destroy?.(service, denied);
}

type Vendor = ((...args: unknown[]) => void) & Record<string, unknown>;
const vendor = (name: string) => globals[name] as Vendor;
/** Each call in a queue as a plain list. */
const calls = (queue: unknown) => (queue as ArrayLike<unknown>[]).map((each) => Array.from(each));

const before = new Set(Object.getOwnPropertyNames(globals));
afterEach(() => {
  for (const name of Object.getOwnPropertyNames(globals)) if (!before.has(name)) delete globals[name];
});

const ids: Readonly<Record<string, {accepts: readonly string[]; refuses: readonly string[]}>> = {
  'google-tag-manager': {
    accepts: ['GTM-ABC1234', 'GTM-5F2X'],
    refuses: ['G-ABCDEFGH', 'gtm-abc1234', 'GTM-'],
  },
  'google-ads': {accepts: ['AW-123456789', 'AW-12345678901'], refuses: ['AW-123456789/label', 'G-ABCDEFGH']},
  'microsoft-uet': {accepts: ['12345678', '343123456'], refuses: ['1234', 'UET-12345678']},
  'meta-pixel': {accepts: ['123456789012345', '1234567890123456'], refuses: ['123', 'o1a2b']},
  'tiktok-pixel': {accepts: ['C4A1B2C3D4E5F6G7H8I9'], refuses: ['c4a1b2c3d4e5f6g7h8i9', 'C4A1']},
  'linkedin-insight': {accepts: ['123456', '1234567'], refuses: ['12', 'abc']},
  'pinterest-tag': {accepts: ['2612345678901'], refuses: ['26123', '26123456789012345']},
  'x-pixel': {accepts: ['o1a2b', 'nz0ab'], refuses: ['O1A2B', 'o1', 'tw-o1a2b-xyz']},
  'snap-pixel': {
    accepts: ['01234567-89ab-cdef-0123-456789abcdef'],
    refuses: ['0123456789abcdef0123456789abcdef', '01234567-89ab-cdef-0123'],
  },
  hotjar: {accepts: ['1234567', '0123456789abc'], refuses: ['12', '0123456789abcd', 'abcdef']},
};

describe('services: maps, Google and the pixels', () => {
  for (const [id, {preset, facts}] of Object.entries(files)) {
    it(`${id} tells the visitor of exactly the cookies and keys that it forgets`, () => {
      const covers = (pattern: string, name: string) =>
        pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1)));
      const cookies = preset.cookies as readonly string[];
      for (const [patterns, rows] of [
        [cookies, facts.cookies],
        [preset.storage, facts.storage],
      ] as const) {
        const names = rows.map(([name]) => name);
        expect(names.filter((name) => !patterns.some((pattern) => covers(pattern, name)))).to.deep.equal([]);
        expect(patterns.filter((pattern) => !names.some((name) => covers(pattern, name)))).to.deep.equal([]);
      }
    });
  }

  for (const [id, {accepts, refuses}] of Object.entries(ids)) {
    it(`${id} takes its vendor's ids and no others`, () => {
      const pattern = files[id]!.preset.id!;
      const junk = accepts.flatMap((each) => [
        each + ' ',
        ' ' + each,
        each + '\n',
        each + '"',
        each + '/../x',
        each + '&x=1',
        `<b>${each}`,
        `javascript:${each}`,
      ]);

      expect(accepts.filter((each) => !pattern.test(each))).to.deep.equal([]);
      expect([...refuses, ...junk, ''].filter((each) => pattern.test(each))).to.deep.equal([]);
      // So that it may stand in an address.
      expect(accepts.filter((each) => encodeURIComponent(each) !== each)).to.deep.equal([]);
    });
  }

  it('have an id only where there is something to load', () => {
    const markupOnly = Object.keys(files).filter((id) => !ids[id]);

    expect(markupOnly).to.have.members(['yandex-maps', 'google-maps', 'google-recaptcha']);
    for (const id of markupOnly) {
      const {id: pattern, src, start} = files[id]!.preset;
      expect([pattern, src, start], id).to.deep.equal([undefined, undefined, undefined]);
    }
  });

  it('come from their vendors, under their ids', () => {
    const sources = Object.entries(ids).map(([id, {accepts}]) =>
      files[id]!.preset.src!(serviceOf(id, accepts)),
    );

    expect(sources).to.deep.equal([
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234',
      'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
      'https://bat.bing.com/bat.js',
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4A1B2C3D4E5F6G7H8I9&lib=ttq',
      'https://snap.licdn.com/li.lms-analytics/insight.min.js',
      'https://s.pinimg.com/ct/core.js',
      'https://static.ads-twitter.com/uwt.js',
      'https://sc-static.net/scevent.min.js',
      'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
    ]);
    expect(hotjar.preset.src!(serviceOf('hotjar', ['0123456789abc']))).to.equal(
      'https://t.contentsquare.net/uxa/0123456789abc.js',
    );
  });

  it('put no stub where others live: dataLayer and google', () => {
    const names = Object.values(files).flatMap(({preset}) => preset.globals ?? []);

    expect(names).to.include.members(['gtag', 'grecaptcha', 'ymaps', 'ymaps3']);
    expect(names).not.to.include.members(['dataLayer']);
    expect(names).not.to.include.members(['google']);
  });
});

describe('google-tag-manager', () => {
  const container = serviceOf('google-tag-manager', ['GTM-ABC1234']);

  it('starts the containers of a page once, behind what is queued', () => {
    const denial = {0: 'consent', 1: 'default'};
    globals.dataLayer = [denial];

    grant(container);
    withdraw(container);
    grant(container);

    const [first, second, ...rest] = globals.dataLayer as Record<string, unknown>[];
    expect(first).to.equal(denial);
    expect(second!.event).to.equal('gtm.js');
    expect(second!['gtm.start']).to.be.closeTo(Date.now(), 1000);
    expect(rest).to.deep.equal([]);
  });
});

describe('google-ads', () => {
  const layer = () => globals.dataLayer as ArrayLike<unknown>[];

  it('configures each id, without remarketing', () => {
    grant(
      serviceOf('google-ads', ['AW-123456789', 'AW-987654321'], {title: 'Реклама', send_page_view: false}),
    );

    const [js, ...rest] = calls(layer());
    expect(Object.prototype.toString.call(layer()[0])).to.equal('[object Arguments]');
    expect(js![0]).to.equal('js');
    expect(js![1]).to.be.instanceOf(Date);
    const told = {allow_ad_personalization_signals: false, send_page_view: false};
    expect(rest).to.deep.equal([
      ['config', 'AW-123456789', told],
      ['config', 'AW-987654321', told],
    ]);
  });

  it('allows remarketing where the owner writes it', () => {
    grant(serviceOf('google-ads', ['AW-123456789'], {allow_ad_personalization_signals: true}));

    expect(calls(layer()).at(-1)).to.deep.equal([
      'config',
      'AW-123456789',
      {allow_ad_personalization_signals: true},
    ]);
  });

  it('gives the page its gtag, and leaves one that is there', () => {
    const ads = serviceOf('google-ads', ['AW-123456789']);
    grant(ads);
    vendor('gtag')('event', 'conversion');
    expect(calls(layer()).at(-1)).to.deep.equal(['event', 'conversion']);

    const own = () => {};
    globals.gtag = own;
    grant(ads);
    expect(globals.gtag).to.equal(own);
  });
});

describe('microsoft-uet', () => {
  const tag = serviceOf('microsoft-uet', ['12345678'], {disableAutoPageView: true});

  class UET {
    readonly seen: unknown[][] = [];
    constructor(readonly options: Record<string, unknown>) {
      UET.made.push(this);
    }
    push(...args: unknown[]) {
      this.seen.push(args);
    }
    static made: UET[] = [];
  }
  beforeEach(() => (UET.made = []));

  /** The script of the gate comes. */
  async function load(): Promise<void> {
    globals.UET = UET;
    const script = document.createElement('script');
    script.src = 'data:text/javascript,';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    script.remove();
  }

  it('says denied first, then what was decided', () => {
    grant(tag);

    expect(globals.uetq).to.deep.equal([
      ...['consent', 'default', {ad_storage: 'denied'}],
      ...['consent', 'update', {ad_storage: 'granted'}],
    ]);
  });

  it('makes the tag when the script has come, once, with what waits', async () => {
    grant(tag);
    const queue = globals.uetq;
    await load();
    await load();

    expect(UET.made).to.have.lengthOf(1);
    expect(UET.made[0]!.options).to.deep.equal({
      ti: '12345678',
      enableAutoSpaTracking: true,
      disableAutoPageView: true,
      q: queue,
    });
    expect(globals.uetq).to.equal(UET.made[0]);
    expect(UET.made[0]!.seen).to.deep.equal([['pageLoad']]);
  });

  it('tells a running tag of a withdrawal and of a new grant, and makes no second one', async () => {
    grant(tag);
    await load();
    withdraw(tag);
    grant(tag);

    expect(UET.made).to.have.lengthOf(1);
    expect(UET.made[0]!.seen.slice(1)).to.deep.equal([
      ['consent', 'update', {ad_storage: 'denied'}],
      ['consent', 'default', {ad_storage: 'denied'}],
      ['consent', 'update', {ad_storage: 'granted'}],
    ]);
  });

  it('makes none when the script comes after a withdrawal, but at the next grant, told of it', async () => {
    grant(tag);
    withdraw(tag);
    const queue = globals.uetq;
    globals.uetq = () => {}; // the gate's stub
    await load();
    expect(UET.made).to.have.lengthOf(0);

    globals.uetq = queue;
    grant(tag);

    expect(UET.made).to.have.lengthOf(1);
    expect((queue as unknown[]).at(-1)).to.deep.equal({ad_storage: 'granted'});
  });
});

describe('meta-pixel', () => {
  const pixels = serviceOf('meta-pixel', ['123456789012345', '543210987654321']);
  const queue = () => vendor('fbq').queue;
  const started = [
    ['consent', 'revoke'],
    ['set', 'autoConfig', false, '123456789012345'],
    ['init', '123456789012345'],
    ['set', 'autoConfig', false, '543210987654321'],
    ['init', '543210987654321'],
    ['track', 'PageView'],
    ['consent', 'grant'],
  ];

  it('revokes before init, captures nothing of itself, and grants in the end', () => {
    grant(pixels);

    expect(calls(queue())).to.deep.equal(started);
    expect(Object.prototype.toString.call((queue() as unknown[])[0])).to.equal('[object Arguments]');
    expect(globals._fbq).to.equal(globals.fbq);
    expect(vendor('fbq').push).to.equal(globals.fbq);
    expect([vendor('fbq').loaded, vendor('fbq').version]).to.deep.equal([true, '2.0']);
  });

  it('captures of itself where the owner writes it', () => {
    grant(serviceOf('meta-pixel', ['123456789012345'], {autoConfig: true}));

    expect(calls(queue()).map(([name]) => name)).to.deep.equal(['consent', 'init', 'track', 'consent']);
  });

  it('hands calls on as soon as the script is here', () => {
    grant(pixels);
    const seen: unknown[][] = [];
    vendor('fbq').callMethod = (...args: unknown[]) => seen.push(args);

    withdraw(pixels);

    expect(seen).to.deep.equal([['consent', 'revoke']]);
  });

  it('leaves nothing waiting after a withdrawal, and starts afresh', () => {
    grant(pixels);
    withdraw(pixels);
    expect(queue()).to.deep.equal([]);

    grant(pixels);
    expect(calls(queue())).to.deep.equal(started);
  });
});

describe('tiktok-pixel', () => {
  const id = 'C4A1B2C3D4E5F6G7H8I9';
  const pixel = serviceOf('tiktok-pixel', [id], {limited_data_use: true});
  const ttq = () =>
    globals.ttq as unknown[] & Record<string, Record<string, unknown>> & Record<string, Vendor>;

  it('holds consent before the page, then grants it', () => {
    grant(pixel);

    expect(Array.from(ttq())).to.deep.equal([['holdConsent'], ['page'], ['grantConsent']]);
    expect(globals.TiktokAnalyticsObject).to.equal('ttq');
  });

  it('notes down the pixel as the base code does', () => {
    grant(pixel);

    expect((ttq()._i![id] as {_u: string})._u).to.equal('https://analytics.tiktok.com/i18n/pixel/events.js');
    expect(ttq()._t![id]).to.be.closeTo(Date.now(), 1000);
    expect(ttq()._o![id]).to.deep.equal({limited_data_use: true});
  });

  it('queues what the page calls, by name', () => {
    grant(pixel);
    ttq().track!('Purchase', {value: 5});
    (ttq().instance as unknown as (id: string) => Record<string, Vendor>)(id).identify!({external_id: 'x'});

    expect(Array.from(ttq()).slice(3)).to.deep.equal([
      ['track', 'Purchase', {value: 5}],
      ['identify', {external_id: 'x'}],
    ]);
  });

  it('tells the running script of a withdrawal', () => {
    const seen: string[] = [];
    const live = Object.fromEntries(
      ['page', 'holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [name, () => seen.push(name)]),
    );
    globals.ttq = live;

    grant(pixel);
    withdraw(pixel);

    expect(globals.ttq).to.equal(live);
    expect(seen).to.deep.equal(['holdConsent', 'page', 'grantConsent', 'revokeConsent']);
  });

  it('leaves nothing waiting after a withdrawal, and starts afresh', () => {
    grant(pixel);
    withdraw(pixel);
    expect(Array.from(ttq())).to.deep.equal([]);

    grant(pixel);
    expect(Array.from(ttq())).to.deep.equal([['holdConsent'], ['page'], ['grantConsent']]);
  });
});

describe('linkedin-insight', () => {
  const tag = serviceOf('linkedin-insight', ['123456', '654321']);

  it('lists each id once, beside those of the page', () => {
    globals._linkedin_data_partner_ids = ['111111'];

    grant(tag);
    grant(tag);

    expect(globals._linkedin_partner_id).to.equal('123456');
    expect(globals._linkedin_data_partner_ids).to.deep.equal(['111111', '123456', '654321']);
  });

  it('queues pairs, and leaves a function that is there', () => {
    grant(tag);
    vendor('lintrk')('track', {conversion_id: 1});
    expect(vendor('lintrk').q).to.deep.equal([['track', {conversion_id: 1}]]);

    const own = () => {};
    globals.lintrk = own;
    grant(tag);
    expect(globals.lintrk).to.equal(own);
  });

  it('leaves a late script nobody to report to', () => {
    grant(tag);
    vendor('lintrk')('track', {conversion_id: 1});

    withdraw(tag);

    expect(globals._linkedin_data_partner_ids).to.deep.equal([]);
    expect('_linkedin_partner_id' in globals).to.equal(false);
    expect(vendor('lintrk').q).to.deep.equal([]);
  });
});

describe('pinterest-tag', () => {
  const tag = serviceOf('pinterest-tag', ['2612345678901', '2612345678902'], {np: 'shop'});

  it('loads each id and has consent before the page', () => {
    grant(tag);

    expect(vendor('pintrk').queue).to.deep.equal([
      ['load', '2612345678901', {np: 'shop'}],
      ['load', '2612345678902', {np: 'shop'}],
      ['setconsent', true],
      ['page'],
      ['setconsent', true],
    ]);
    expect(vendor('pintrk').version).to.equal('3.0');
  });

  it('tells the running script of a withdrawal', () => {
    const seen: unknown[][] = [];
    globals.pintrk = (...args: unknown[]) => seen.push(args);

    withdraw(tag);

    expect(seen).to.deep.equal([['setconsent', false]]);
  });

  it('leaves nothing waiting after a withdrawal', () => {
    grant(tag);
    withdraw(tag);

    expect(vendor('pintrk').queue).to.deep.equal([]);
  });
});

const dispatching = [
  {
    id: 'x-pixel',
    counter: 'o1a2b',
    name: 'twq',
    method: 'exe',
    started: [['config', 'o1a2b', {a: 1}]],
  },
  {
    id: 'snap-pixel',
    counter: '01234567-89ab-cdef-0123-456789abcdef',
    name: 'snaptr',
    method: 'handleRequest',
    started: [
      ['init', '01234567-89ab-cdef-0123-456789abcdef', {a: 1}],
      ['track', 'PAGE_VIEW'],
    ],
  },
];

for (const {id, counter, name, method, started} of dispatching)
  describe(id, () => {
    const pixel = serviceOf(id, [counter], {a: 1});

    it('queues as the base code does', () => {
      grant(pixel);

      expect(calls(vendor(name).queue)).to.deep.equal(started);
      expect(Object.prototype.toString.call((vendor(name).queue as unknown[])[0])).to.equal(
        '[object Arguments]',
      );
    });

    it('hands calls on as soon as the script is here', () => {
      grant(pixel);
      const seen: unknown[][] = [];
      vendor(name)[method] = (...args: unknown[]) => seen.push(args);
      vendor(name)('track', 'x');

      expect(seen).to.deep.equal([['track', 'x']]);
      expect(calls(vendor(name).queue)).to.deep.equal(started);
    });

    it('leaves nothing waiting after a withdrawal, and starts afresh', () => {
      grant(pixel);
      withdraw(pixel);
      expect(vendor(name).queue).to.deep.equal([]);

      grant(pixel);
      expect(calls(vendor(name).queue)).to.deep.equal(started);
    });
  });

describe('x-pixel', () => {
  it('has the version that its script asks for', () => {
    grant(serviceOf('x-pixel', ['o1a2b']));
    expect(vendor('twq').version).to.equal('1.1');
  });
});

describe('hotjar', () => {
  const site = serviceOf('hotjar', ['1234567']);
  const contentsquare = serviceOf('hotjar', ['0123456789abc']);

  it('has the settings of a site number, and a queue', () => {
    grant(site);
    vendor('hj')('event', 'order');

    expect(globals._hjSettings).to.deep.equal({hjid: 1234567, hjsv: 6});
    expect(calls(vendor('hj').q)).to.deep.equal([['event', 'order']]);
    expect('_uxa' in globals).to.equal(false);
  });

  it('drops what waits at a withdrawal', () => {
    grant(site);
    vendor('hj')('event', 'order');
    withdraw(site);

    expect(vendor('hj').q).to.deep.equal([]);
  });

  it('has a list for a Contentsquare tag, which is told to stop', () => {
    grant(contentsquare);
    expect(globals._uxa).to.deep.equal([]);
    expect('hj' in globals || '_hjSettings' in globals).to.equal(false);

    withdraw(contentsquare);
    expect(globals._uxa).to.deep.equal([['optout']]);
  });
});
