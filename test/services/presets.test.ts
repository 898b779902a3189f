import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/types.js';
import {preset as google} from '../../src/services/google-analytics.js';
import {knownPresets} from '../../src/services/index.js';
import {optionReaders} from '../../src/services/option-readers.js';
import {globals, type Preset, type ServiceContext} from '../../src/services/service.js';
import {preset as metrika} from '../../src/services/yandex-metrika.js';
import {config} from '../fixtures/config.js';

const service = (id: string, options: object): Service =>
  config({services: {[id]: options}}).services.find((each) => each.id === id)!;

/** A preset's steps as the gate takes them, here with nothing else configured or granted. */
const steps = ({block, start, destroy, src}: Preset, granted: readonly string[] = []) => {
  const context: ServiceContext = {grants: new Set(granted), services: []};
  return {
    block: (each: Service) => block!(each, context),
    start: (each: Service) => start!(each, context),
    destroy: (each: Service) => destroy!(each, context),
    src: src!,
  };
};
const yandexMetrika = steps(metrika);
const googleAnalytics = steps(google);

type Queue = ((...args: unknown[]) => void) & {a?: ArrayLike<unknown>[]; l?: number};
const calls = (queue: ArrayLike<unknown>[] | undefined) => (queue ?? []).map((each) => Array.from(each));

afterEach(() => {
  for (const name of Object.keys(globals))
    if (/^(ym|gtag|dataLayer|disableYaCounter.*|ga-disable-.*)$/.test(name)) delete globals[name];
});

describe('presets', () => {
  it('each say what may be written for them', () => {
    expect(Object.keys(optionReaders(knownPresets()))).to.have.members(Object.keys(knownPresets()));
  });

  it('never claim our own cookies and keys', () => {
    for (const [id, {cookies, storage}] of Object.entries(knownPresets()))
      for (const pattern of [...(typeof cookies === 'function' ? cookies({}) : cookies), ...storage])
        for (const name of ['consent_soglasie', 'soglasie.outbox.1', 'soglasie.forms', 'soglasie.once'])
          expect(name.startsWith(pattern.replace('*', '')), `${id} ${pattern}`).to.equal(false);
  });
});

describe('what the vendor is told', () => {
  const texts = {title: 'Счётчик', text: 'Считает', vendor: 'ООО'};

  it('is nothing that concerns only us: Google Analytics', () => {
    googleAnalytics.start(
      service('google-analytics', {id: 'G-XXXX', ...texts, src: '/x.js', send_page_view: false}),
    );

    expect(calls(globals.dataLayer as ArrayLike<unknown>[]).at(-1)).to.deep.equal([
      'config',
      'G-XXXX',
      {send_page_view: false},
    ]);
  });

  it('is nothing that concerns only us: Yandex Metrika', () => {
    yandexMetrika.start(service('yandex-metrika', {id: 1, ...texts, src: '/x.js', clickmap: true}));

    expect(calls((globals.ym as Queue).a)).to.deep.equal([[1, 'init', {clickmap: true, webvisor: false}]]);
  });
});

describe('yandexMetrika', () => {
  const counters = service('yandex-metrika', {
    id: [11, '22'],
    clickmap: true,
    webvisor: true,
    src: '/tag.js',
  });

  it('queues as the tag expects: arguments objects, a time, and init first', () => {
    yandexMetrika.start(counters);
    const ym = globals.ym as Queue;
    ym(11, 'reachGoal', 'order');

    expect(Object.prototype.toString.call(ym.a![0])).to.equal('[object Arguments]');
    expect(ym.l).to.be.closeTo(Date.now(), 1000);
    expect(calls(ym.a)).to.deep.equal([
      [11, 'init', {clickmap: true, webvisor: false}],
      [22, 'init', {clickmap: true, webvisor: false}],
      [11, 'reachGoal', 'order'],
    ]);
  });

  it('never replays sessions, which is a service of its own', () => {
    for (const webvisor of [true, 'yes', {}, undefined]) {
      yandexMetrika.start(service('yandex-metrika', {id: 1, webvisor}));
      expect(calls((globals.ym as Queue).a).at(-1)).to.deep.equal([1, 'init', {webvisor: false}]);
    }
  });

  it('replays them where that service is granted too', () => {
    steps(metrika, ['yandex-metrika', 'yandex-webvisor']).start(service('yandex-metrika', {id: 1}));

    expect(calls((globals.ym as Queue).a).at(-1)).to.deep.equal([1, 'init', {webvisor: true}]);
  });

  it('goes on with the function that is there already', () => {
    const seen: unknown[][] = [];
    const ym: Queue = (...args) => seen.push(args);
    ym.l = 5;
    globals.ym = ym;

    yandexMetrika.start(service('yandex-metrika', {id: 7}));

    expect(globals.ym).to.equal(ym);
    expect(ym.l).to.equal(5);
    expect(seen).to.deep.equal([[7, 'init', {webvisor: false}]]);
  });

  it('has a kill switch for each counter, which start takes back before init', () => {
    yandexMetrika.block(counters);
    expect([globals.disableYaCounter11, globals.disableYaCounter22]).to.deep.equal([true, true]);

    const atInit: unknown[] = [];
    const ym: Queue = (id) => atInit.push(globals['disableYaCounter' + id]);
    globals.ym = ym;
    yandexMetrika.start(counters);

    expect(atInit).to.deep.equal([undefined, undefined]);
    expect('disableYaCounter11' in globals || 'disableYaCounter22' in globals).to.equal(false);
  });

  it('destroys every counter', () => {
    yandexMetrika.start(counters);
    yandexMetrika.destroy(counters);

    expect(calls((globals.ym as Queue).a).slice(2)).to.deep.equal([
      [11, 'destruct'],
      [22, 'destruct'],
    ]);
  });

  it('comes from Yandex', () => {
    expect(yandexMetrika.src(counters)).to.equal('https://mc.yandex.ru/metrika/tag.js');
  });
});

describe('googleAnalytics', () => {
  const tags = service('google-analytics', {id: 'G-AAAA,G-BBBB', cookie_prefix: 'my', src: '/gtag.js'});
  const layer = () => globals.dataLayer as ArrayLike<unknown>[];

  it('says js, then config for each id, as arguments objects', () => {
    googleAnalytics.start(tags);

    expect(layer().map((each) => Object.prototype.toString.call(each))).to.deep.equal(
      Array(3).fill('[object Arguments]'),
    );
    const [js, ...rest] = calls(layer());
    expect(js![0]).to.equal('js');
    expect(js![1]).to.be.instanceOf(Date);
    expect(rest).to.deep.equal([
      ['config', 'G-AAAA', {cookie_prefix: 'my'}],
      ['config', 'G-BBBB', {cookie_prefix: 'my'}],
    ]);
  });

  it('gives the page its gtag, and leaves one that is there', () => {
    googleAnalytics.start(tags);
    (globals.gtag as (...args: unknown[]) => void)('event', 'x');
    expect(calls(layer()).at(-1)).to.deep.equal(['event', 'x']);

    const own = () => {};
    globals.gtag = own;
    googleAnalytics.start(tags);
    expect(globals.gtag).to.equal(own);
  });

  it('keeps what the page has queued, in its order', () => {
    globals.dataLayer = [{event: 'page'}];

    googleAnalytics.start(tags);

    expect(layer()[0]).to.deep.equal({event: 'page'});
    expect(layer()).to.have.lengthOf(4);
  });

  it('has a kill switch for each id, which start takes back', () => {
    googleAnalytics.block(tags);
    expect([globals['ga-disable-G-AAAA'], globals['ga-disable-G-BBBB']]).to.deep.equal([true, true]);

    googleAnalytics.start(tags);
    expect(Object.keys(globals).filter((name) => name.startsWith('ga-disable'))).to.deep.equal([]);
  });

  it('comes from Google, under the first id', () => {
    expect(googleAnalytics.src(tags)).to.equal('https://www.googletagmanager.com/gtag/js?id=G-AAAA');
  });
});
