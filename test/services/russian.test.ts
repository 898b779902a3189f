import {expect} from '@open-wc/testing';
import {matches} from '../../src/core/names.js';
import type {Service, ServiceOptions} from '../../src/core/types.js';
import * as calltouch from '../../src/services/calltouch.js';
import * as comagic from '../../src/services/comagic.js';
import * as jivo from '../../src/services/jivo.js';
import * as liveinternet from '../../src/services/liveinternet.js';
import * as ramblerTop100 from '../../src/services/rambler-top100.js';
import * as roistat from '../../src/services/roistat.js';
import * as rutube from '../../src/services/rutube.js';
import {globals, type Preset, type ServiceContext, type ServiceFacts} from '../../src/services/service.js';
import {hold} from '../../src/services/stub.js';
import * as telegramWidget from '../../src/services/telegram-widget.js';
import * as vkAds from '../../src/services/vk-ads.js';
import * as vkPixel from '../../src/services/vk-pixel.js';
import * as vkVideo from '../../src/services/vk-video.js';
import * as vkWidgets from '../../src/services/vk-widgets.js';
import * as zeroKz from '../../src/services/zero-kz.js';

const all: Record<string, {preset: Preset; facts: ServiceFacts}> = {
  calltouch,
  comagic,
  jivo,
  liveinternet,
  'rambler-top100': ramblerTop100,
  roistat,
  rutube,
  'telegram-widget': telegramWidget,
  'vk-ads': vkAds,
  'vk-pixel': vkPixel,
  'vk-video': vkVideo,
  'vk-widgets': vkWidgets,
  'zero-kz': zeroKz,
};

const serviceOf =
  ({preset}: {preset: Preset}) =>
  (id: readonly string[], options: ServiceOptions = {}): Service => ({
    id: 'the-service',
    category: preset.category,
    cookies: [],
    storage: [],
    databases: [],
    options: {...options, id},
  });
const context: ServiceContext = {grants: new Set(['the-service']), services: []};

/** What the page had before; every test leaves it as it was. */
const before = new Set(Object.keys(globals));
const RealImage = globals.Image;

afterEach(() => {
  for (const name of Object.keys(globals)) if (!before.has(name)) delete globals[name];
  globals.Image = RealImage;
  document.cookie = 'roistat_visit=; max-age=0';
});

describe('services of Russia and Kazakhstan', () => {
  it('forget exactly what they tell the visitor of', () => {
    for (const [id, {preset, facts}] of Object.entries(all))
      for (const kind of ['cookies', 'storage'] as const) {
        const patterns = preset[kind] as readonly string[];
        const rows = facts[kind].map(([name]) => name);
        const told = (pattern: string) => rows.some((row) => matches([pattern], row));
        expect(
          rows.filter((row) => !matches(patterns, row)),
          `${id} ${kind} told only`,
        ).to.deep.equal([]);
        expect(
          patterns.filter((pattern) => !told(pattern)),
          `${id} ${kind} forgotten only`,
        ).to.deep.equal([]);
      }
  });

  it('are known by hosts of their own and not by a whole network', () => {
    for (const [id, {facts}] of Object.entries(all))
      for (const host of facts.hosts) {
        expect(host, id).to.match(/^[a-z\d-]+(\.[a-z\d-]+)+(\/[\w./-]+)?$/);
        expect(['vk.com', 'vk.ru', 'mail.ru', 'rambler.ru', 'telegram.org', 'zero.kz']).not.to.include(host);
      }
  });

  it('fetch a script over https from a host that is named, and that their policy allows', () => {
    for (const [id, {preset, facts}] of Object.entries(all)) {
      if (!preset.src) continue;
      const {protocol, host, pathname} = new URL(preset.src(serviceOf({preset})(['x'])));
      expect(protocol, id).to.equal('https:');
      expect(
        facts.hosts.some((known) => `.${host}${pathname}`.includes('.' + known)),
        id,
      ).to.equal(true);
      const allowed = facts.csp['script-src']!.map((source) => source.replace(/^https:\/\/(\*\.)?/, ''));
      expect(
        allowed.some((suffix) => `.${host}`.endsWith('.' + suffix)),
        id,
      ).to.equal(true);
    }
  });

  const ids: Record<string, {good: string[]; bad: string[]}> = {
    calltouch: {good: ['abcd1234'], bad: ['abcd123', 'ABCD1234']},
    comagic: {good: ['AbCdEfGhIjKlMnOpQrStUvWxYz_-0123'], bad: ['AbCd']},
    jivo: {good: ['AbCdEfGh12', '123456'], bad: ['AbCdEfGh1', '12345678901']},
    'rambler-top100': {good: ['4567890'], bad: ['4567890a', '-1']},
    roistat: {
      good: ['0123456789abcdef0123456789abcdef'],
      bad: ['0123456789abcdef', '0123456789ABCDEF0123456789ABCDEF'],
    },
    'vk-ads': {good: ['3456789'], bad: ['3456789.5', '1e3']},
    'vk-pixel': {
      good: ['VK-RTRG-123456-AbCdE', 'VK-RTRG-1000000001'],
      bad: ['VK-RTRG-', '123456', 'vk-rtrg-1-a'],
    },
    'zero-kz': {good: ['12345'], bad: ['12 345', '']},
  };
  const never = [
    '',
    ' 1',
    '1\n',
    '"',
    "'",
    '1/2',
    '1&b=2',
    '1#',
    '<b>',
    'javascript:alert(1)',
    '../1',
    '1%2f',
  ];
  for (const [id, {good, bad}] of Object.entries(ids))
    it(`${id} accepts its own numbers and nothing else`, () => {
      const pattern = all[id]!.preset.id!;

      expect(good.filter((value) => !pattern.test(value))).to.deep.equal([]);
      expect([...bad, ...never].filter((value) => pattern.test(value))).to.deep.equal([]);
    });

  it('have a pattern for each number that is wanted', () => {
    const numbered = Object.entries(all).filter(([, {preset, facts}]) => preset.id || facts.id);

    expect(numbered.map(([id]) => id)).to.have.members(Object.keys(ids));
  });

  it('leave to the page’s markup what it brings itself', () => {
    for (const {preset} of [rutube, telegramWidget, vkVideo, vkWidgets])
      expect([preset.start, preset.src, preset.destroy]).to.deep.equal([undefined, undefined, undefined]);
    expect(vkWidgets.preset.globals).to.deep.equal(['VK']);
    expect(telegramWidget.preset.globals).to.deep.equal(['Telegram']);
  });
});

describe('VK Pixel', () => {
  const {preset} = vkPixel;
  const pixels = serviceOf(vkPixel)(['VK-RTRG-1-a', 'VK-RTRG-2-b']);
  const script = (seen: unknown[]) => {
    globals.VK = {Retargeting: {Init: (id: string) => seen.push(id), Hit: () => seen.push('hit')}};
    for (const callback of globals.vkAsyncInitCallbacks as (() => void)[]) callback();
  };
  const bothHits = ['VK-RTRG-1-a', 'hit', 'VK-RTRG-2-b', 'hit'];

  it('counts each pixel once its script is here', () => {
    const seen: unknown[] = [];

    preset.start!(pixels, context);
    expect(globals.VK).to.equal(undefined);
    script(seen);

    expect(seen).to.deep.equal(bothHits);
    expect(preset.src!(pixels)).to.equal('https://vk.ru/js/api/openapi.js?173');
  });

  it('leaves the page’s own callback alone', () => {
    const vkAsyncInit = () => {};
    globals.vkAsyncInit = vkAsyncInit;

    preset.start!(pixels, context);

    expect(globals.vkAsyncInit).to.equal(vkAsyncInit);
  });

  it('counts nothing that was withdrawn before the script came', () => {
    const seen: unknown[] = [];

    preset.start!(pixels, context);
    preset.destroy!(pixels, context);
    script(seen);

    expect(seen).to.deep.equal([]);
  });

  it('counts once where it was granted again before the script came, and at once thereafter', () => {
    const seen: unknown[] = [];

    preset.start!(pixels, context);
    preset.destroy!(pixels, context);
    preset.start!(pixels, context);
    script(seen);
    expect(seen).to.deep.equal(bothHits);

    preset.destroy!(pixels, context);
    preset.start!(pixels, context);
    expect(seen).to.deep.equal([...bothHits, ...bothHits]);
  });
});

describe('VK Ads', () => {
  const {preset} = vkAds;

  it('queues a page view for each counter, with what else the vendor is told', () => {
    const counters = serviceOf(vkAds)(['11', '22'], {pid: 'client-7', type: 'reachGoal', title: 'VK'});

    preset.start!(counters, context);

    const views = globals._tmr as {start: number}[];
    for (const {start} of views) expect(start).to.be.closeTo(Date.now(), 1000);
    expect(views.map((view) => ({...view, start: 0}))).to.deep.equal([
      {pid: 'client-7', id: '11', type: 'pageView', start: 0},
      {pid: 'client-7', id: '22', type: 'pageView', start: 0},
    ]);
  });

  it('goes on with the queue that is there already, and again after a new grant', () => {
    const calls: unknown[] = [];
    globals._tmr = {push: (call: unknown) => calls.push(call)};

    preset.start!(serviceOf(vkAds)(['11']), context);
    preset.start!(serviceOf(vkAds)(['11']), context);

    expect(calls).to.have.length(2);
  });

  it('wears the id by which the vendor’s own snippet knows it', () => {
    const counter = serviceOf(vkAds)(['11']);

    expect(preset.src!(counter)).to.equal('https://top-fwz1.mail.ru/js/code.js');
    expect(preset.attributes!(counter)).to.deep.equal({id: 'tmr-code'});
  });
});

describe('Rambler/Top-100', () => {
  const {preset} = ramblerTop100;
  const project = serviceOf(ramblerTop100)(['11', '22'], {user_id: 'client-7', project: 5});
  const script = (seen: unknown[]) => {
    globals.top100 = class {
      constructor(options: unknown) {
        seen.push(options);
      }
    };
    for (const callback of (globals._top100q ?? []) as (() => void)[]) callback();
  };
  const both = [
    {user_id: 'client-7', project: 11},
    {user_id: 'client-7', project: 22},
  ];

  it('makes its counters when the script asks for them, under the name that pages call', () => {
    const seen: unknown[] = [];

    preset.start!(project, context);
    script(seen);

    expect(seen).to.deep.equal(both);
    expect(globals.top100Counter).to.be.instanceOf(globals.top100 as new () => object);
    expect(preset.src!(project)).to.equal('https://st.top100.ru/top100/top100.js');
  });

  it('makes none that was withdrawn meanwhile', () => {
    const seen: unknown[] = [];

    preset.start!(project, context);
    preset.destroy!(project, context);
    script(seen);

    expect(seen).to.deep.equal([]);
  });

  it('makes them at once where the script is here', () => {
    const seen: unknown[] = [];
    script(seen);

    preset.start!(project, context);

    expect(seen).to.deep.equal(both);
  });

  it('is silent when a page’s own snippet runs while it is held', () => {
    const seen: unknown[] = [];
    script(seen);
    preset.globals!.forEach(hold);

    new (globals.top100 as new (options: object) => unknown)({project: 11});
    (globals.top100Counter as {trackPageview(): void}).trackPageview();

    expect(seen).to.deep.equal([]);
  });
});

describe('LiveInternet', () => {
  const {preset} = liveinternet;
  const pictures: string[] = [];
  beforeEach(() => {
    pictures.length = 0;
    globals.Image = class {
      set src(address: string) {
        pictures.push(address);
      }
    };
  });

  it('fetches one picture, told what the vendor’s snippet tells and no more', () => {
    const {title} = document;
    document.title = 'Курсы, ' + 'x'.repeat(200);
    preset.start!(serviceOf(liveinternet)([]), context);
    document.title = title;

    const shape =
      /^https:\/\/counter\.yadro\.ru\/hit\?r(.*);s(\d+)\*(\d+)\*(\d+);u(.+);h(.+);0\.\d+(e-\d+)?$/;
    const [, referrer, ...rest] = shape.exec(pictures[0]!)!;
    expect(pictures).to.have.length(1);
    expect(unescape(referrer!)).to.equal(document.referrer);
    expect(rest.slice(0, 3)).to.deep.equal([screen.width, screen.height, screen.colorDepth].map(String));
    expect(unescape(rest[3]!)).to.equal(document.URL);
    expect(unescape(rest[4]!)).to.equal('Курсы, ' + 'x'.repeat(143));
  });

  it('counts for a group of sites', () => {
    preset.start!(serviceOf(liveinternet)([], {group: 'my-sites'}), context);

    expect(pictures[0]).to.match(/^https:\/\/counter\.yadro\.ru\/hit;my-sites\?r/);
  });

  it('refuses a group that would change the address', () => {
    for (const group of ['a/b', 'a?b', 'a b', '../x', '"', {}, 'x'.repeat(33)])
      expect(() => preset.start!(serviceOf(liveinternet)([], {group}), context), String(group)).to.throw(
        /group/,
      );
    expect(pictures).to.deep.equal([]);
  });

  it('leaves nothing that a reload would have to end', () => {
    expect(preset.inert).to.equal(true);
    expect([preset.src, preset.globals]).to.deep.equal([undefined, undefined]);
  });
});

describe('ZERO.kz', () => {
  const {preset} = zeroKz;

  it('queues its number first, as a number, then its settings', () => {
    preset.start!(serviceOf(zeroKz)(['12345'], {url_watcher: 200, text: 'Считает'}), context);

    expect(globals._zero_kz_).to.deep.equal([
      ['id', 12345],
      ['type', 1],
      ['url_watcher', 200],
    ]);
  });

  it('lets another button be chosen', () => {
    const site = serviceOf(zeroKz)(['12345'], {type: 3});

    preset.start!(site, context);

    expect(globals._zero_kz_).to.deep.equal([
      ['id', 12345],
      ['type', 3],
    ]);
    expect(preset.src!(site)).to.equal('https://c.zero.kz/z.js');
  });
});

describe('Roistat', () => {
  const {preset} = roistat;
  const key = '0123456789abcdef0123456789abcdef';
  const project = serviceOf(roistat)([key]);

  it('names its project and host before the script', () => {
    preset.start!(project, context);
    preset.start!(project, context);

    expect([globals.roistatProjectId, globals.roistatHost]).to.deep.equal([key, 'cloud.roistat.com']);
  });

  it('asks for a visit number, and only for the module where there is one', () => {
    const address = encodeURIComponent(location.href);
    expect(preset.src!(project)).to.equal(
      `https://cloud.roistat.com/api/site/1.0/${key}/init?referrer=${address}`,
    );

    document.cookie = 'roistat_visit=123';
    expect(preset.src!(project)).to.equal('https://cloud.roistat.com/dist/module.js');
  });
});

describe('Calltouch', () => {
  const {preset} = calltouch;
  const counter = serviceOf(calltouch)(['abcd1234', 'efgh5678']);
  type Ct = ((...args: unknown[]) => void) & {
    callbacks: ArrayLike<unknown>[];
    loaded: boolean;
    counters: string[];
  };

  it('makes the queue as the vendor’s snippet does', () => {
    preset.start!(counter, context);
    const ct = globals.ct as Ct;
    ct('goal', 'order');

    expect(globals.CalltouchDataObject).to.equal('ct');
    expect(ct.loaded).to.equal(false);
    expect(ct.counters).to.deep.equal(['abcd1234']);
    expect(ct.callbacks.map((each) => Array.from(each))).to.deep.equal([['goal', 'order']]);
    expect(preset.src!(counter)).to.equal('https://mod.calltouch.ru/init.js?id=abcd1234');
  });

  it('leaves the loaded one as it is when granted again', () => {
    const ct = Object.assign(() => {}, {callbacks: [], loaded: true, counters: ['abcd1234']});
    globals.ct = ct;

    preset.start!(counter, context);

    expect(globals.ct).to.equal(ct);
    expect(ct.loaded).to.equal(true);
  });
});

describe('CoMagic', () => {
  const {preset} = comagic;
  const key = 'AbCdEfGhIjKlMnOpQrStUvWxYz_-0123';

  it('names its account in the queue, after what the page has put there', () => {
    globals.__cs = [['disableWidgets', true]];

    preset.start!(serviceOf(comagic)([key]), context);

    expect(globals.__cs).to.deep.equal([
      ['disableWidgets', true],
      ['setCsAccount', key],
    ]);
    expect(preset.src!(serviceOf(comagic)([key]))).to.equal('https://app.comagic.ru/static/cs.min.js');
  });
});

describe('Jivo', () => {
  const {preset} = jivo;
  const widget = serviceOf(jivo)(['AbCdEfGh12']);

  it('needs nothing but its script', () => {
    const names = Object.keys(globals);

    preset.start!(widget, context);

    expect(Object.keys(globals)).to.deep.equal(names);
    expect(preset.src!(widget)).to.equal('https://code.jivo.ru/widget/AbCdEfGh12');
  });

  it('is taken away at a withdrawal and comes back with a new grant', () => {
    const seen: string[] = [];
    globals.jivo_destroy = () => seen.push('destroy');
    globals.jivo_init = () => seen.push('init');

    preset.destroy!(widget, context);
    preset.start!(widget, context);

    expect(seen).to.deep.equal(['destroy', 'init']);
  });

  it('withdrawn before its script came, has nothing to take away', () => {
    preset.start!(widget, context);
    preset.destroy!(widget, context);

    expect(globals.jivo_destroy).to.equal(undefined);
  });
});
