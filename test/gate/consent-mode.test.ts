import {expect} from '@open-wc/testing';
import {googleRanBefore, setConsentDefault, updateConsent} from '../../src/gate/consent-mode.js';
import {createGate} from '../../src/gate/gate.js';
import {knownPresets} from '../../src/services/index.js';
import {globals} from '../../src/services/service.js';
import type * as gateFile from '../../src/gate/gate.js';
import type * as presetsFile from '../../src/services/index.js';
import {config} from '../fixtures/config.js';
import {openFrame, type Frame} from '../fixtures/frame.js';

// What was said to Google holds for the page: these tests are one story.

const IDLE = {
  watch: {add: () => {}, tell: () => {}, unseen: (action: () => never) => action()},
  bringResources: async () => {},
};

/** Stands for any vendor's script. */
const VENDOR = '/test/fixtures/scripts/vendor.js';

const layer = () => (globals.dataLayer ?? []) as ArrayLike<unknown>[];
const said = () => layer().map((each) => (each.length === undefined ? each : Array.from(each)));

const DENIED = {
  security_storage: 'granted',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  analytics_storage: 'denied',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
};

describe('Google Consent Mode', () => {
  it('knows whether Google’s own script has run', () => {
    expect(googleRanBefore()).to.equal(false);
    globals.google_tag_data = {};
    expect(googleRanBefore()).to.equal(true);
    delete globals.google_tag_data;
  });

  it('denies by default, before what the page has queued already', () => {
    globals.dataLayer = [['js'], ['config', 'G-XXXX']];

    setConsentDefault({waitForUpdate: 300, regions: ['KZ', 'DE']});

    expect(said()).to.deep.equal([
      ['consent', 'default', {...DENIED, wait_for_update: 300, region: ['KZ', 'DE']}],
      ['js'],
      ['config', 'G-XXXX'],
    ]);
    expect(Object.prototype.toString.call(layer()[0])).to.equal('[object Arguments]');
  });

  it('says the default once on a page', () => {
    setConsentDefault();
    setConsentDefault({waitForUpdate: 1});

    expect(said().filter((each) => Array.isArray(each) && each[1] === 'default')).to.have.lengthOf(1);
  });

  it('says nothing while all stays denied', () => {
    const before = layer().length;

    updateConsent(new Set(['necessary']));

    expect(layer()).to.have.lengthOf(before);
  });

  for (const [ids, types] of [
    [['functional'], {functionality_storage: 'granted', personalization_storage: 'granted'}],
    [['analytics'], {analytics_storage: 'granted'}],
    [['marketing'], {ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted'}],
    [['own-category', 'google-analytics'], {}],
    [
      ['functional', 'analytics', 'marketing'],
      Object.fromEntries(Object.keys(DENIED).map((type) => [type, 'granted'])),
    ],
  ] as const)
    it(`tells of ${ids}, once`, () => {
      const before = layer().length;

      updateConsent(new Set(['necessary', ...ids]));
      updateConsent(new Set(['necessary', ...ids]));

      expect(said().slice(before)).to.deep.equal([['consent', 'update', {...DENIED, ...types}]]);
    });

  it('tells of a withdrawal', () => {
    updateConsent(new Set(['necessary']));

    expect(said().at(-1)).to.deep.equal(['consent', 'update', DENIED]);
  });

  it('goes before the config of a granted service, and the page’s own tag hears of the state', () => {
    const site = config({services: {'google-analytics': {id: 'G-XXXX', src: VENDOR}}});
    const gate = createGate(knownPresets(), '', IDLE);
    const before = layer().length;

    gate.open({
      config: site,
      grants: new Set(['necessary', 'analytics', 'google-analytics']),
      record: null,
      status: 'valid',
    });

    const names = said()
      .slice(before)
      .map((each) => (Array.isArray(each) ? each.slice(0, 2) : each));
    expect(names[0]).to.deep.equal(['consent', 'update']);
    expect(names[1]).to.deep.equal({
      event: 'soglasie_change',
      soglasie: {status: 'valid', granted: ['analytics']},
    });
    expect((names[2] as unknown[])[0]).to.equal('js');
    expect(names[3]).to.deep.equal(['config', 'G-XXXX']);
  });

  it('goes after the kill switch on withdrawal', () => {
    const site = config({services: {'google-analytics': {id: 'G-YYYY', src: VENDOR}}});
    const gate = createGate(knownPresets(), '', IDLE);
    gate.open({
      config: site,
      grants: new Set(['necessary', 'analytics', 'google-analytics']),
      record: null,
      status: 'valid',
    });
    const switches: unknown[] = [];
    const push = layer().push;
    layer().push = (...items) => {
      switches.push(globals['ga-disable-G-YYYY']);
      return push.apply(layer(), items);
    };

    gate.open({config: site, grants: new Set(['necessary']), record: null, status: 'valid'});

    expect(switches[0]).to.equal(true);
    expect(said().at(-1)).to.deep.equal({event: 'soglasie_change', soglasie: {status: 'valid', granted: []}});
  });

  it('lifts a default that was said, though none of Google’s services is configured', () => {
    globals.dataLayer = [];
    const site = config({services: {'yandex-metrika': {id: 1, src: VENDOR}}});
    const gate = createGate(knownPresets(), '', IDLE);

    gate.open({
      config: site,
      grants: new Set(['necessary', 'analytics', 'yandex-metrika']),
      record: null,
      status: 'valid',
    });

    expect(said().map((each) => (each as unknown[])[1])).to.deep.equal(['update']);
    expect((said()[0] as unknown[])[2]).to.deep.equal({...DENIED, analytics_storage: 'granted'});
    gate.open({config: site, grants: new Set(['necessary']), record: null, status: 'valid'});
    expect((said()[1] as unknown[])[2]).to.deep.equal(DENIED);
  });

  describe('on a page that was told nothing', () => {
    let frame: Frame;
    /** Opens the gate of this configuration there, for these grants. */
    let openGate: (raw: object, ...grants: readonly string[]) => Promise<void>;
    const saidThere = () => frame.window.dataLayer as unknown[] | undefined;

    beforeEach(async () => {
      frame = await openFrame();
      openGate = async (raw, ...grants) => {
        const there = await frame.load<typeof gateFile>('/src/gate/gate.ts');
        const all = await frame.load<typeof presetsFile>('/src/services/index.ts');
        const gate = there.createGate(all.knownPresets(), '', IDLE);
        const site = config(raw);
        gate.open({config: site, grants: new Set(['necessary']), record: null, status: 'unset'});
        gate.open({config: site, grants: new Set(['necessary', ...grants]), record: null, status: 'valid'});
      };
    });
    afterEach(() => frame.remove());

    it('is left out where it is off, though the dataLayer still hears of changes', async () => {
      await openGate({google: {consentMode: 'off'}}, 'marketing');

      expect(saidThere()).to.deep.equal([
        {event: 'soglasie_change', soglasie: {status: 'unset', granted: []}},
        {event: 'soglasie_change', soglasie: {status: 'valid', granted: ['marketing']}},
      ]);
    });

    it('leaves a page without Google alone', async () => {
      await openGate({services: {'yandex-metrika': {id: 1, src: VENDOR}}}, 'analytics', 'yandex-metrika');

      expect(saidThere()).to.equal(undefined);
    });
  });
});
