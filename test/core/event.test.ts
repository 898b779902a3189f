import {expect} from '@open-wc/testing';
import {cookiesEvent, eventName, type Draft} from '../../src/core/event.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

const ORIGIN = 'https://example.kz';

/** A decision made in the notice, or whatever is written over it. */
const draft = (over: Partial<Draft> = {}): Draft => ({
  recordId: '01936b3e-0000-7000-8000-00000000000a',
  record: record(),
  previous: null,
  source: {method: 'banner', action: 'save'},
  locale: 'ru',
  path: '/courses',
  config: config(),
  signals: {gpc: true},
  ...over,
});

describe('cookiesEvent', () => {
  it('says what the contract says, and nothing else', () => {
    const site = config({
      profile: 'kz',
      revision: '2026-11-01',
      operator: {name: {ru: 'Пример', kk: 'Мысал'}, id: '123456789013', email: 'a@example.kz'},
      policyUrl: '/privacy',
      version: '7',
    });
    const previous = record({recordId: '01936b3e-0000-7000-8000-000000000009'});

    const event = cookiesEvent(
      draft({config: site, record: record({services: {'yandex-metrika': false}}), previous}),
      ORIGIN,
    );

    expect(event).to.deep.equal({
      schema: 'soglasie/1',
      recordId: draft().recordId,
      consentId: record().consentId,
      previousRecordId: '01936b3e-0000-7000-8000-000000000009',
      kind: 'cookies',
      event: 'changed',
      occurredAt: '2026-11-22T00:00:00.000Z',
      expiresAt: '2027-05-21T00:00:00.000Z',
      scope: {origin: 'https://example.kz', path: '/courses', form: null},
      profile: 'kz',
      locale: 'ru',
      operator: {name: 'Пример', id: '123456789013'},
      policyUrl: '/privacy',
      revision: '2026-11-01',
      library: 'soglasie/0.0.0-test',
      configVersion: '7',
      text: null,
      categories: {necessary: 'granted', analytics: 'granted', marketing: 'denied'},
      services: {'yandex-metrika': 'denied'},
      signals: {gpc: true},
      method: 'banner',
      action: 'save',
      purpose: null,
      fields: null,
    });
  });

  it('has null for what the site does not declare', () => {
    const event = cookiesEvent(draft({record: record({consentId: null})}), ORIGIN);

    expect(event).to.deep.include({
      operator: {name: null, id: null},
      policyUrl: null,
      configVersion: null,
      previousRecordId: null,
      consentId: null,
    });
  });

  it('is in the language of what was shown, else in that of the page', () => {
    const text = {hash: 'sha256-x', content: 'Біз сұраймыз'};
    const site = config({operator: {name: {ru: 'Пример', kk: 'Мысал'}}});
    const eventFrom = (source: Draft['source']) => cookiesEvent(draft({config: site, source}), ORIGIN);

    expect(eventFrom({method: 'banner', action: 'accept-all', locale: 'kk', text})).to.deep.include({
      locale: 'kk',
      operator: {name: 'Мысал', id: null},
      text,
    });
    expect(eventFrom({method: 'api', action: 'call'})).to.deep.include({
      locale: 'ru',
      operator: {name: 'Пример', id: null},
      text: null,
    });
  });
});

describe('eventName', () => {
  const yes = record({categories: {a: true, b: false}, services: {s: true}});
  const no = record({categories: {a: false, b: false}, services: {s: false}});
  const serviceOff = record({categories: {a: true, b: false}, services: {s: false}});
  const more = record({categories: {a: true, b: true}, services: {s: true}});
  const swapped = record({categories: {a: false, b: true}, services: {s: true}});

  for (const [what, now, before, name] of [
    ['a first grant', yes, null, 'given'],
    ['a first refusal', no, null, 'refused'],
    ['a grant after a refusal', yes, no, 'changed'],
    ['one more grant', more, yes, 'changed'],
    ['the same again', yes, yes, 'changed'],
    ['a refusal after a refusal', no, no, 'changed'],
    ['a refusal after a grant', no, yes, 'withdrawn'],
    ['a service taken back', serviceOff, yes, 'withdrawn'],
    ['one taken back and one given', swapped, yes, 'withdrawn'],
  ] as const)
    it(`calls ${what} ${name}`, () => {
      expect(eventName(now, before)).to.equal(name);
    });
});
