import {expect} from '@open-wc/testing';
import {acceptAll, picked, rejectAll} from '../../src/core/choice.js';
import {grantsOf, pendingOf} from '../../src/core/grants.js';
import {createRecord, type Answer} from '../../src/core/record.js';
import {statusOf} from '../../src/core/status.js';
import type {Choice, ConsentRecord} from '../../src/core/types.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

const NOW = Date.UTC(2026, 10, 22, 7, 0, 0, 123);
const DAY = 86_400_000;
const IDS = {
  recordId: '01936b3e-0000-7000-8000-00000000000a',
  consentId: '11111111-1111-4111-8111-111111111111',
};

/** Two services of one category, one of another. */
const site = config({
  services: {'yandex-metrika': {id: 1}, 'google-analytics': {id: 'G-XXXX'}, ads: {category: 'marketing'}},
});

function decided(answer: Answer, previous: ConsentRecord | null = null, over = site): ConsentRecord {
  return createRecord(over, answer, {...IDS, now: NOW, previous});
}

/** The answer of a page that knows no types. */
const hostile = (choice: unknown, standing: ConsentRecord | null = null) =>
  decided(picked(choice as Choice, standing));

const granted = (of: ConsentRecord) => [...grantsOf(site, of, 'valid')];

describe('a decision', () => {
  it('accepts all: every category and service', () => {
    const {categories, services} = decided(acceptAll({gpc: false}, null));

    expect(categories).to.deep.equal({analytics: true, marketing: true});
    expect(services).to.deep.equal({'yandex-metrika': true, 'google-analytics': true, ads: true});
  });

  it('leaves marketing out of «accept all» under Global Privacy Control, with its services', () => {
    const {categories, services} = decided(acceptAll({gpc: true}, null));

    expect(categories).to.deep.equal({analytics: true, marketing: false});
    expect(services).to.deep.equal({'yandex-metrika': true, 'google-analytics': true, ads: false});
  });

  it('grants marketing under Global Privacy Control when it is chosen by hand', () => {
    const {categories, services} = decided(picked({categories: {marketing: true}}, null));

    expect(categories.marketing).to.equal(true);
    expect(services.ads).to.equal(true);
  });

  it('keeps marketing that was chosen by hand when all is accepted under Global Privacy Control', () => {
    const standing = decided(picked({categories: {marketing: true}}, null));

    const next = decided(acceptAll({gpc: true}, standing), standing);

    expect(next.categories).to.deep.equal({analytics: true, marketing: true});
    expect(next.services).to.deep.equal({'yandex-metrika': true, 'google-analytics': true, ads: true});
  });

  it('keeps each service of marketing as it was under Global Privacy Control', () => {
    const standing = decided(picked({categories: {marketing: true}, services: {ads: false}}, null));

    const next = decided(acceptAll({gpc: true}, standing), standing);

    expect(next.categories.marketing).to.equal(true);
    expect(next.services.ads).to.equal(false);
  });

  it('rejects all', () => {
    const {categories, services} = decided(rejectAll);

    expect(categories).to.deep.equal({analytics: false, marketing: false});
    expect(services).to.deep.equal({'yandex-metrika': false, 'google-analytics': false, ads: false});
  });

  it("takes a category's answer for all its services", () => {
    const {services} = decided(picked({categories: {analytics: true}}, null));

    expect(services).to.deep.equal({'yandex-metrika': true, 'google-analytics': true, ads: false});
  });

  it("takes a service's own answer before its category's", () => {
    const {categories, services} = decided(
      picked({categories: {analytics: true}, services: {'yandex-metrika': false}}, null),
    );

    expect(categories.analytics).to.equal(true);
    expect(services).to.deep.equal({'yandex-metrika': false, 'google-analytics': true, ads: false});
  });

  it('denies what was never asked', () => {
    expect(granted(decided(picked({}, null)))).to.deep.equal(['necessary']);
  });

  it('keeps the last answer of what it does not name', () => {
    const standing = decided(
      picked({categories: {analytics: true}, services: {'yandex-metrika': false}}, null),
    );

    const next = decided(picked({categories: {marketing: true}}, standing), standing);

    expect(next.categories).to.deep.equal({analytics: true, marketing: true});
    expect(next.services).to.deep.equal({'yandex-metrika': false, 'google-analytics': true, ads: true});
  });

  it('keeps a service denied that was added to a granted category and is not named', () => {
    const standing = record({
      categories: {analytics: true, marketing: false},
      services: {'yandex-metrika': true},
    });

    const {services} = decided(picked({}, standing), standing);

    expect(services).to.deep.equal({'yandex-metrika': true, 'google-analytics': false, ads: false});
  });

  for (const choice of [
    undefined,
    null,
    5,
    'analytics',
    [],
    {categories: 'analytics'},
    {categories: ['analytics']},
    {categories: {analytics: 1}},
    {categories: {analytics: 'true'}},
    {categories: {analytics: {}}},
    {categories: {necessary: true, unknown: true}},
    {services: {analytics: true}},
    {categories: {'yandex-metrika': true}},
    JSON.parse('{"categories": {"__proto__": {"analytics": true}}}'),
  ] as const)
    it(`grants nothing for ${JSON.stringify(choice)}`, () => {
      expect(granted(hostile(choice))).to.deep.equal(['necessary']);
      expect(Object.keys(hostile(choice).categories)).to.deep.equal(['analytics', 'marketing']);
    });

  it('takes anything but true for a refusal of what was granted before', () => {
    const standing = decided(acceptAll({gpc: false}, null));

    const next = hostile({categories: {analytics: 'yes'}, services: {ads: null}}, standing);

    expect(next.categories).to.deep.equal({analytics: false, marketing: true});
    expect(next.services).to.deep.equal({'yandex-metrika': false, 'google-analytics': false, ads: false});
  });
});

describe('createRecord', () => {
  it('gives no ids to whom never granted anything', () => {
    const {recordId, consentId} = decided(rejectAll);

    expect([recordId, consentId]).to.deep.equal([null, null]);
  });

  it('gives ids with the first grant, and keeps the browser its own ever after', () => {
    const first = decided(acceptAll({gpc: false}, null));
    const later = createRecord(site, rejectAll, {
      recordId: '01936b3e-0000-7000-8000-00000000000b',
      consentId: '22222222-2222-4222-8222-222222222222',
      now: NOW,
      previous: first,
    });

    expect(first).to.include(IDS);
    expect(later.consentId).to.equal(IDS.consentId);
    expect(later.recordId).to.equal('01936b3e-0000-7000-8000-00000000000b');
  });

  it('counts a service alone as a grant', () => {
    expect(decided(picked({services: {ads: true}}, null)).consentId).to.equal(IDS.consentId);
  });

  it('holds a grant and a refusal for the days that are configured for each, in whole seconds', () => {
    const over = config({cookie: {days: 10, refusalDays: 3}});
    const start = Date.UTC(2026, 10, 22, 7);

    for (const [answer, days] of [
      [acceptAll({gpc: false}, null), 10],
      [rejectAll, 3],
    ] as const) {
      const {decidedAt, expiresAt} = decided(answer, null, over);

      expect(decidedAt).to.equal(start);
      expect(expiresAt).to.equal(start + days * DAY);
    }
  });

  it('is of the revision that was shown', () => {
    expect(decided(rejectAll, null, config({revision: '2026-11-01'})).revision).to.equal('2026-11-01');
  });
});

describe('statusOf a decision', () => {
  const over = config({cookie: {days: 1}, revision: '2'});
  const {decidedAt, expiresAt} = decided(acceptAll({gpc: false}, null), null, over);
  const at = (revision: string, now: number) => statusOf(over, record({decidedAt, expiresAt, revision}), now);

  it('ends with the term, whatever the revision', () => {
    expect(at('2', expiresAt - 1)).to.equal('valid');
    expect(at('2', expiresAt)).to.equal('expired');
    expect(at('1', expiresAt)).to.equal('expired');
  });

  it('is paused by any other revision, an older one too', () => {
    expect(at('1', decidedAt)).to.equal('outdated');
    expect(at('3', decidedAt)).to.equal('outdated');
    expect(at('', decidedAt)).to.equal('outdated');
  });
});

describe('grantsOf', () => {
  const all = decided(acceptAll({gpc: false}, null));

  for (const status of ['unset', 'expired', 'outdated'] as const)
    it(`grants nothing but necessary while the record is ${status}`, () => {
      expect([...grantsOf(site, all, status)]).to.deep.equal(['necessary']);
    });

  it('grants nothing without a record', () => {
    expect([...grantsOf(site, null, 'valid')]).to.deep.equal(['necessary']);
  });

  it('grants what was granted, and only what is configured', () => {
    const old = record({
      categories: {analytics: true, gone: true},
      services: {'yandex-metrika': true, 'no-such-tool': true},
    });

    expect(granted(old)).to.deep.equal(['necessary', 'analytics', 'yandex-metrika']);
  });

  it('does not grant a service that was not asked about, though its category is granted', () => {
    const before = record({categories: {analytics: true}, services: {'yandex-metrika': true}});

    expect(granted(before)).to.not.include('google-analytics');
  });
});

describe('pendingOf', () => {
  const everything = ['analytics', 'marketing', 'yandex-metrika', 'google-analytics', 'ads'];

  it('is all there is without a record', () => {
    expect(pendingOf(site, null, 'unset')).to.deep.equal(everything);
  });

  for (const status of ['expired', 'outdated'] as const)
    it(`is all there is while the record is ${status}`, () => {
      expect(pendingOf(site, decided(rejectAll), status)).to.deep.equal(everything);
    });

  it('is nothing after an answer, a refusal too', () => {
    expect(pendingOf(site, decided(rejectAll), 'valid')).to.deep.equal([]);
    expect(pendingOf(site, decided(acceptAll({gpc: false}, null)), 'valid')).to.deep.equal([]);
  });

  it('is a service that was added to a granted category', () => {
    const before = record({
      categories: {analytics: true, marketing: true},
      services: {'yandex-metrika': true, ads: true},
    });

    expect(pendingOf(site, before, 'valid')).to.deep.equal(['google-analytics']);
  });

  it('is not a service that was added to a refused category', () => {
    const before = record({categories: {analytics: false, marketing: true}, services: {ads: true}});

    expect(pendingOf(site, before, 'valid')).to.deep.equal([]);
    expect(granted(before)).to.deep.equal(['necessary', 'marketing', 'ads']);
  });

  it('is a category that was added, with its services', () => {
    const before = record({
      categories: {analytics: true},
      services: {'yandex-metrika': true, 'google-analytics': true},
    });

    expect(pendingOf(site, before, 'valid')).to.deep.equal(['marketing', 'ads']);
  });
});
