import {expect} from '@open-wc/testing';
import {globals} from '../../src/services/service.js';
import {hold, holdBack, release} from '../../src/services/stub.js';
import {nextTask} from '../fixtures/browser.js';

type Call = (...args: unknown[]) => unknown;

const call = (...args: unknown[]) => (globals.vendor as Call)(...args);

describe('the stub of a vendor’s function', () => {
  const stub = {hold: () => hold('vendor'), release: () => release('vendor')};

  beforeEach(() => {
    delete globals.vendor;
  });
  afterEach(() => {
    stub.release();
    delete globals.vendor;
  });

  for (const [what, call] of [
    [
      "ym(ID, 'reachGoal', goal, params, callback)",
      (done: () => void) => [12345678, 'reachGoal', 'order', {price: 1}, done],
    ],
    ["ym(ID, 'reachGoal', goal, callback)", (done: () => void) => [12345678, 'reachGoal', 'order', done]],
    [
      "ym(ID, 'hit', url, {callback})",
      (done: () => void) => [12345678, 'hit', '/thanks', {title: 'x', callback: done}],
    ],
    ["ym(ID, 'getClientID', callback)", (done: () => void) => [12345678, 'getClientID', done]],
    [
      "gtag('event', name, {event_callback})",
      (done: () => void) => ['event', 'purchase', {event_callback: done}],
    ],
    ["gtag('get', id, field, callback)", (done: () => void) => ['get', 'G-XXXX', 'client_id', done]],
    ["mindbox('async', {onSuccess})", (done: () => void) => ['async', {operation: 'x', onSuccess: done}]],
  ] as const)
    it(`runs the completion of ${what} once, in the next task and not before`, async () => {
      let done = 0;
      stub.hold();

      (globals.vendor as Call)(...call(() => done++));
      expect(done).to.equal(0);
      await Promise.resolve();
      expect(done).to.equal(0);
      await nextTask();
      await nextTask();

      expect(done).to.equal(1);
    });

  it('tells the completion nothing', async () => {
    let told: unknown[] | undefined;
    stub.hold();

    call(1, 'getClientID', (...args: unknown[]) => (told = args));
    await nextTask();

    expect(told).to.deep.equal([]);
  });

  it('takes any other call and keeps nothing of it', async () => {
    stub.hold();

    const answers = [
      call(),
      call(null),
      call(undefined, null, 0, '', [], {}),
      call(1, 'params', {callback: 'no function', event_callback: null}),
    ];
    await nextTask();

    expect(answers.map(String)).to.deep.equal(['', '', '', '']);
    expect(Object.keys(globals.vendor as object)).to.deep.equal([]);
  });

  describe('stands for an object with methods too', () => {
    /** Whatever a vendor has, and whatever that answers with. */
    interface Vendor {
      (...args: unknown[]): Vendor;
      [name: string]: Vendor;
    }
    const vendor = () => globals.vendor as Vendor;

    it('however deep, and with completions', async () => {
      let done = 0;
      stub.hold();

      vendor().Retargeting!.Hit!();
      vendor().people!.set!.once!({plan: 'x'}, () => done++);
      vendor().push!({id: 1, type: 'pageView'});
      await nextTask();

      expect(done).to.equal(1);
    });

    it('made with new', () => {
      stub.hold();
      const Pixel = vendor().Pixel as unknown as new (id: string) => Vendor;

      expect(() => new Pixel('VK-RTRG-1').Hit!('home')).not.to.throw();
    });

    it('waited for, told to be something, and written as text', async () => {
      stub.hold();
      vendor().options = {} as Vendor & Call;

      const answer = await (vendor().track!('x') as unknown as Promise<unknown>);

      expect(answer).to.equal(undefined);
      expect(`${vendor().getId!()}`).to.equal('');
      expect(Object.keys(vendor())).to.deep.equal([]);
      expect(() => [...(vendor() as unknown as Iterable<unknown>)]).to.throw(TypeError);
    });

    it('in a chain, as vendors write them', async () => {
      const done: string[] = [];
      stub.hold();

      vendor().ready!(() => vendor().execute!('key', {action: 'x'}).then!(() => done.push('captcha')));
      new (vendor().Identify as unknown as new () => Vendor)().set!('a', 1).add!('b', 1);
      vendor().instance!('X').track!('y');
      vendor().track!('x').promise!.then!(() => done.push('tracked'));
      vendor().track!('x').catch!(() => done.push('failed'));
      await nextTask();
      await nextTask();

      expect(done).to.deep.equal(['tracked', 'captcha']);
    });

    it('asked a question, which it answers with nothing', () => {
      stub.hold();

      expect(vendor().isFeatureEnabled!('beta')).to.equal(undefined);
      expect(vendor().has_opted_in_tracking!()).to.equal(undefined);
    });
  });

  describe('of a service that is granted, and whose file is on its way', () => {
    it('holds its calls back until it is there, then they are made in their order', () => {
      const seen: unknown[][] = [];
      holdBack('vendor');
      call('track', 'Lead');
      (globals.vendor as {people: {set(value: number): void}}).people.set(1);

      const calls = stub.release();
      globals.vendor = Object.assign((...args: unknown[]) => seen.push(args), {
        people: {
          name: 'people',
          set(this: {name: string}, value: number) {
            seen.push([this.name, value]);
          },
        },
      });
      calls.forEach((each) => each());

      expect(seen).to.deep.equal([
        ['track', 'Lead'],
        ['people', 1],
      ]);
      expect(stub.release()).to.deep.equal([]);
    });

    it('drops them after all where it is withdrawn before it is there', () => {
      holdBack('vendor');
      call('track', 'Lead');

      stub.hold();

      expect(stub.release()).to.deep.equal([]);
    });

    it('leaves a real function alone', () => {
      const own = () => {};
      globals.vendor = own;

      holdBack('vendor');

      expect(globals.vendor).to.equal(own);
    });
  });

  it('gives way to the real function, and comes back before it', () => {
    const real = () => 'real';
    globals.vendor = real;

    stub.hold();
    expect(globals.vendor).to.not.equal(real);
    expect(String(call())).to.equal('');

    stub.release();
    expect(globals.vendor).to.equal(real);
    expect(call()).to.equal('real');

    stub.hold();
    expect(String(call())).to.equal('');
  });

  it('leaves nothing behind where there was nothing', () => {
    stub.hold();
    stub.release();

    expect(globals.vendor).to.equal(undefined);
  });

  it('does not lose the real function when it is held twice', () => {
    const real = () => 'real';
    globals.vendor = real;

    stub.hold();
    stub.hold();
    stub.release();

    expect(globals.vendor).to.equal(real);
  });

  it('holds again what took its place by another road', () => {
    const intruder = () => 'intruder';
    stub.hold();
    globals.vendor = intruder;

    stub.hold();
    expect(String(call())).to.equal('');
    stub.release();
    expect(globals.vendor).to.equal(intruder);
  });

  it('leaves alone what took its place and is granted', () => {
    stub.hold();
    const real = () => 'real';
    globals.vendor = real;

    stub.release();

    expect(globals.vendor).to.equal(real);
  });
});
