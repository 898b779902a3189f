import {expect} from '@open-wc/testing';
import type {GateState} from '../../src/effects.js';
import {serviceGate} from '../../src/gate/services.js';
import type {Preset} from '../../src/services/service.js';
import {globals} from '../../src/services/service.js';
import type {Config} from '../../src/core/types.js';
import {config} from '../fixtures/config.js';

type State = Omit<GateState, 'config'>;

const HELD: State = {grants: new Set(['necessary']), record: null, status: 'unset'};
const granting = (...ids: string[]): State => ({
  ...HELD,
  grants: new Set(['necessary', ...ids]),
  status: 'valid',
});

/** Its file is never fetched: the script of it takes us to a picture of nothing. */
const SRC = 'data:text/javascript,window.ran?.push("vendor")';

describe('serviceGate', () => {
  let told: string[] = [];
  const fake = (name: string, over: Partial<Preset> = {}): Preset => ({
    category: 'analytics',
    id: /^\d+$/,
    cookies: () => [],
    storage: [],
    globals: [name],
    block: () => void told.push(name + ' block'),
    start: () => void told.push(`${name} start ${typeof globals[name]}`),
    src: () => SRC + '//' + name,
    destroy: () => void told.push(name + ' destroy'),
    ...over,
  });
  const site = (): Config => ({
    ...config(),
    services: ['one', 'two', 'own'].map((id) => ({
      id,
      category: id === 'own' ? 'marketing' : 'analytics',
      cookies: [],
      storage: [],
      options: {id: ['1']},
      ...(id === 'own' && {src: SRC + '//own'}),
    })),
  });
  const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[src^="data:"]')];
  const files = () => scripts().map(({src}) => src.split('//')[1]);
  const gateOf = (presets: Record<string, Preset>, over: Partial<Config> = {}) => ({
    ...serviceGate(presets, 'our-nonce'),
    config: {...site(), ...over},
  });
  const open = ({config, ...gate}: ReturnType<typeof gateOf>, state: State) => {
    gate.stop({...state, config});
    gate.start({...state, config});
  };

  beforeEach(() => {
    told = [];
  });
  afterEach(() => {
    scripts().forEach((script) => script.remove());
    delete globals.one;
    delete globals.two;
  });

  it('holds all: kill switches on, public functions stubs, no script in the page', () => {
    open(gateOf({one: fake('one'), two: fake('two')}), HELD);

    expect(told).to.deep.equal(['one block', 'two block']);
    expect([typeof globals.one, typeof globals.two]).to.deep.equal(['function', 'function']);
    expect(files()).to.deep.equal([]);
  });

  it('starts what is granted, with its real function, and nothing else', () => {
    const gate = gateOf({one: fake('one'), two: fake('two')});
    open(gate, HELD);
    told = [];

    open(gate, granting('analytics', 'two'));

    expect(told).to.deep.equal(['one block', 'two start undefined']);
    expect(files()).to.deep.equal(['two']);
    expect(scripts()[0]).to.include({async: true, nonce: 'our-nonce'});
  });

  it('starts a service of the site’s own from its address', () => {
    open(gateOf({}), granting('own'));

    expect(files()).to.deep.equal(['own']);
  });

  it('takes the address of the configuration before the preset’s', () => {
    const [one] = site().services;

    open(gateOf({one: fake('one')}, {services: [{...one!, src: SRC + '//mirror'}]}), granting('one'));

    expect(files()).to.deep.equal(['mirror']);
  });

  it('stops what is withdrawn: kill switch, destroy with the real function, then the stub', () => {
    const gate = gateOf({
      one: fake('one', {
        start: () => void (globals.one = () => told.push('real')),
        destroy: () => (globals.one as () => void)(),
      }),
    });
    open(gate, granting('one'));

    open(gate, HELD);
    (globals.one as () => void)();

    expect(told).to.deep.equal(['one block', 'real']);
  });

  it('starts again after a withdrawal, with one script element ever', () => {
    const gate = gateOf({one: fake('one')});

    for (const state of [HELD, granting('one'), granting('one'), HELD, HELD, granting('one')])
      open(gate, state);

    expect(told).to.deep.equal([
      'one block',
      'one start undefined',
      'one block',
      'one destroy',
      'one block',
      'one start undefined',
    ]);
    expect(files()).to.deep.equal(['one']);
  });

  it('is not kept from the others by one that fails', () => {
    const fail = () => {
      throw new Error('vendor');
    };
    const gate = gateOf({one: fake('one', {block: fail, start: fail, destroy: fail}), two: fake('two')});

    for (const state of [HELD, granting('one', 'two'), HELD]) open(gate, state);

    expect(told).to.deep.equal(['two block', 'two start undefined', 'two block', 'two destroy']);
    expect(typeof globals.one).to.equal('function');
  });

  it('says to the developer which service it was, in the words of the configuration', () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    const fail = () => {
      throw new Error('of its consent call');
    };

    open(gateOf({one: fake('one', {consent: fail})}), granting('one'));
    console.warn = warn;

    expect(said).to.deep.equal(['[soglasie] service-failed: services.one: Error: of its consent call']);
  });

  it('knows what ran, by service and by category, after it was stopped too', () => {
    const gate = gateOf({one: fake('one'), two: fake('two')});
    const ran = () => ['one', 'two', 'own', 'analytics', 'marketing'].filter((id) => gate.ran(id));

    open(gate, HELD);
    expect(ran()).to.deep.equal([]);
    open(gate, granting('one'));
    expect(ran()).to.deep.equal(['one', 'analytics']);
    open(gate, HELD);
    expect(ran()).to.deep.equal(['one', 'analytics']);
    open(gate, granting('own'));
    expect(ran()).to.deep.equal(['one', 'own', 'analytics', 'marketing']);
  });

  it('does not count a service that has nothing to run', () => {
    const gate = gateOf(
      {},
      {services: [{id: 'map', category: 'functional', cookies: [], storage: [], options: {}}]},
    );

    open(gate, granting('map', 'functional'));

    expect(gate.ran('map')).to.equal(false);
    expect(gate.ran('functional')).to.equal(false);
  });

  it('tells the vendor’s own consent call after start and before its script, at each change, and at the end', () => {
    const consent: Preset['consent'] = ({id}, {grants}) =>
      void told.push(`consent ${grants.has(id)} ${grants.has('marketing')} ${files().length}`);
    const gate = gateOf({one: fake('one', {consent})});

    for (const state of [HELD, granting('one'), granting('one', 'marketing'), HELD]) open(gate, state);

    expect(told).to.deep.equal([
      'one block',
      'one start undefined',
      'consent true false 0',
      'consent true true 1',
      'one block',
      'consent false false 1',
      'one destroy',
    ]);
  });

  it('puts in the script with the attributes that the vendor asks for', () => {
    const attributes = () => ({'data-domain': 'example.kz', id: 'vendor-code'});

    open(gateOf({one: fake('one', {attributes})}), granting('one'));

    expect(scripts()[0]!.dataset.domain).to.equal('example.kz');
    expect(scripts()[0]!.id).to.equal('vendor-code');
  });

  it('leaves a function real while another granted service needs it', () => {
    const gate = gateOf({one: fake('one'), two: fake('two', {globals: ['one']})});
    open(gate, HELD);
    const stub = globals.one;

    open(gate, granting('one'));

    expect(stub).to.be.a('function');
    expect(globals.one).to.not.equal(stub);
  });

  it('waits for the file of a service, and needs no reload for one that leaves nothing alive', () => {
    const presets = {one: {...fake('one'), awaited: true}, two: fake('two', {inert: true})};
    const gate = gateOf(presets);
    open(gate, granting('one', 'two'));
    expect(told).to.deep.equal(['two start undefined']);

    presets.one = fake('one') as never;
    open(gate, granting('one', 'two'));

    expect(told).to.deep.equal(['two start undefined', 'one start undefined']);
    expect([gate.ran('one'), gate.ran('two')]).to.deep.equal([true, false]);
  });

  describe('advanced Consent Mode', () => {
    const google = {consentMode: 'advanced', waitForUpdate: 500, regions: []} as const;

    const ids = (over: Partial<Config>): Partial<Config> => ({
      ...over,
      services: site().services.map((each) => (each.id === 'one' ? {...each, id: 'google-ads'} : each)),
    });
    const fakes = () => ({'google-ads': fake('one'), two: fake('two')});

    it('runs Google’s tags while denied, and no others', () => {
      const gate = gateOf(fakes(), ids({google}));

      open(gate, HELD);

      expect(told).to.deep.equal(['two block', 'one start undefined']);
      expect(files()).to.deep.equal(['one']);
    });

    for (const consentMode of ['basic', 'off'] as const)
      it(`is not ${consentMode}`, () => {
        open(gateOf(fakes(), ids({google: {...google, consentMode}})), HELD);

        expect(files()).to.deep.equal([]);
      });
  });
});
