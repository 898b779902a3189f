import {expect} from '@open-wc/testing';
import type {ConsentErrorEvent} from '../src/events.js';
import type * as index from '../src/index.js';
import {clearBrowser, cookie, until} from './fixtures/browser.js';
import {openFrame, type Frame} from './fixtures/frame.js';

describe('start of the package', () => {
  let frame: Frame;
  let start: typeof index.start;
  let errors: string[];

  beforeEach(async () => {
    clearBrowser();
    frame = await openFrame();
    errors = [];
    frame.document.addEventListener('soglasie-error', (event) =>
      errors.push((event as ConsentErrorEvent).message),
    );
    ({start} = await frame.load<typeof index>('/src/index.ts'));
  });
  afterEach(() => {
    frame.remove();
    clearBrowser();
  });

  it('does nothing by being imported', () => {
    expect(frame.window.soglasie).to.equal(undefined);
    expect(frame.document.documentElement.dataset.soglasieStatus).to.equal(undefined);
    expect(document.cookie).to.equal('');
  });

  it('answers with the API, which is also at window.soglasie', async () => {
    const soglasie = start({categories: {analytics: true}});
    expect(frame.window.soglasie).to.equal(soglasie);
    expect(soglasie).to.deep.include({status: 'unset', pending: ['analytics']});

    await soglasie.acceptAll();

    expect(soglasie.isGranted('analytics')).to.equal(true);
    expect(cookie('consent_soglasie')).to.not.equal(undefined);
    expect(errors).to.deep.equal([]);
  });

  it('starts once: another start answers with the first', () => {
    const first = start({revision: '1'});

    expect(start({revision: '2'})).to.equal(first);
    expect(first.config.revision).to.equal('1');
    expect(frame.window.soglasie).to.equal(first);
  });

  it('does the calls that were queued before it, in order', async () => {
    const told: string[] = [];
    const tell = ({status}: {status: string}) => told.push(status);
    Object.assign(frame.window, {soglasie: [['onChange', tell], ['nonsense'], 5, ['acceptAll']]});

    const soglasie = start({categories: {analytics: true}});
    await until(() => told.length > 1);

    expect(told).to.deep.equal(['unset', 'valid']);
    expect(soglasie.isGranted('analytics')).to.equal(true);
  });

  it('leaves out and reports what is wrong', () => {
    const soglasie = start({services: {'no-such-tool': true}, categories: {analytics: true}});

    expect(soglasie.config.services).to.deep.equal([]);
    expect(soglasie.pending).to.deep.equal(['analytics']);
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.contain('services.no-such-tool');
  });
});
