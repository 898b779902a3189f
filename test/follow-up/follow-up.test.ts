import {expect} from '@open-wc/testing';
import {grantsOf} from '../../src/core/grants.js';
import {statusOf} from '../../src/core/status.js';
import type {ConsentRecord} from '../../src/core/types.js';
import {followUpOf} from '../../src/follow-up.js';
import type {ConsentManager} from '../../src/manager.js';
import {clearBrowser, until} from '../fixtures/browser.js';
import {answered, site} from '../fixtures/manager.js';

const ALL = ['_ga', '_ym_uid', 'ads'];

describe('what follows a decision', () => {
  const config = site({
    services: {
      'yandex-metrika': {id: 1},
      'google-analytics': {id: 'G-XXXX'},
      ads: {category: 'marketing', cookies: ['ads', 'consent*', 'soglasie*']},
    },
  });
  const left = () =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0]!)
      .filter(Boolean)
      .sort();
  /** What is there after it has forgotten. */
  const after = (record: ConsentRecord | null, withdrawn: readonly string[] = [], revision = '') => {
    const current = {...config, revision};
    const grants = grantsOf(current, record, statusOf(current, record, Date.now()));
    followUpOf(
      {config: current, record, grants, signals: {gpc: false}, page: {}} as unknown as ConsentManager,
      () => {},
    ).forget(withdrawn);
    return left();
  };

  beforeEach(() => {
    clearBrowser();
    for (const name of ALL) document.cookie = name + '=1; Path=/';
  });
  afterEach(clearBrowser);

  it('forgets every service that is refused', () => {
    expect(after(answered(false))).to.deep.equal([]);
  });

  it('forgets one service that is refused', () => {
    const services = {'yandex-metrika': true, 'google-analytics': false, ads: true};

    expect(after(answered(true, {services}))).to.deep.equal(['_ym_uid', 'ads']);
  });

  it('forgets nothing of what is granted, whatever is called withdrawn', () => {
    expect(after(answered(true), ['ads', 'yandex-metrika'])).to.deep.equal(ALL);
  });

  it('forgets what was withdrawn without a record', () => {
    expect(after(null, ['ads'])).to.deep.equal(['_ga', '_ym_uid']);
  });

  it('forgets nothing before a decision', () => {
    expect(after(null)).to.deep.equal(ALL);
  });

  it('does not forget what is paused by a new revision: it was not refused', () => {
    expect(after(answered(true), [], '2')).to.deep.equal(ALL);
  });

  it('never forgets what is ours, whatever a service claims', () => {
    document.cookie = 'consent_soglasie=1; Path=/';
    document.cookie = 'soglasie.x=1; Path=/';

    expect(after(answered(false))).to.deep.equal(['consent_soglasie', 'soglasie.x']);
  });

  it('looks again after a second: tags that are still alive write their cookies anew', async () => {
    after(answered(true, {services: {'yandex-metrika': true, 'google-analytics': false, ads: true}}), [
      'google-analytics',
    ]);
    document.cookie = '_ga=again; Path=/';
    expect(left()).to.include('_ga');

    await until(() => !left().includes('_ga'));

    expect(left()).to.include('_ym_uid');
  });

  it('does not look again for what was only found left over', async () => {
    after(answered(false));
    document.cookie = '_ym_d=again; Path=/';

    await new Promise((resolve) => setTimeout(resolve, 1200));

    expect(left()).to.deep.equal(['_ym_d']);
  });
});
