import {expect} from '@open-wc/testing';
import {receiptOf, type ReceiptSource} from '../../src/core/receipt.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

const CATEGORIES = [
  {id: 'necessary', title: 'Необходимые', services: []},
  {
    id: 'analytics',
    title: 'Аналитика',
    services: [
      {id: 'counter', title: 'Счётчик', vendor: 'ООО «Пример»', data: ['IP-адрес', 'адреса страниц']},
      {id: 'heat', title: 'Карта кликов', vendor: '', data: []},
    ],
  },
  {id: 'marketing', title: 'Реклама', services: []},
];

const receipt = (over: Partial<ReceiptSource> = {}) =>
  receiptOf({
    config: config({
      profile: 'kz',
      revision: '2026-11-01',
      operator: {
        name: {ru: 'ТОО «Пример»', kk: '«Мысал» ЖШС'},
        id: '123456789013',
        idType: 'BIN',
        address: 'Алматы',
        email: 'privacy@example.kz',
      },
    }),
    record: record({services: {counter: true, heat: false}}),
    language: 'ru',
    categories: CATEGORIES,
    policyUrl: 'https://example.kz/privacy',
    place: 'https://example.kz/courses',
    now: Date.UTC(2026, 10, 23, 9, 30),
    ...over,
  });

type Node = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- free JSON
const recordIn = (made: Node): Node => made['dpv:hasRecordOfActivity'];

describe('receiptOf', () => {
  it('is a consent receipt around a consent record, each under its profile', () => {
    const made = receipt();

    expect(made['@type']).to.equal('dpv:ConsentReceipt');
    expect(made['dct:conformsTo']).to.equal('https://w3id.org/dpv/schema/dpv-27560#receipt');
    expect(made['dct:created']).to.equal('2026-11-23T09:30:00.000Z');
    expect(made['dct:language']).to.equal('ru');
    expect(recordIn(made)).to.include({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dpv:hasJurisdiction': 'loc:KZ',
    });
  });

  it('names the library that made it', () => {
    expect(receipt()['dct:creator']).to.deep.equal({
      '@type': 'schema:SoftwareApplication',
      'schema:name': 'soglasie',
      'schema:softwareVersion': __VERSION__,
    });
  });

  it('holds the ids of the record and of this browser', () => {
    const made = receipt();

    expect(made['dpv:hasIdentifier']).to.equal(record().recordId);
    expect(recordIn(made)['dct:identifier']).to.equal(record().recordId);
    expect(recordIn(made)['dpv:hasDataSubject']).to.deep.equal({
      '@type': 'dpv:DataSubject',
      'dct:identifier': record().consentId,
    });
  });

  it('says who is responsible, in the language of the visitor', () => {
    expect(recordIn(receipt())['dpv:hasDataController']).to.deep.equal({
      '@type': 'dpv:DataController',
      'dpv:hasName': 'ТОО «Пример»',
      'dpv:hasIdentifier': 'BIN 123456789013',
      'dpv:hasAddress': 'Алматы',
      'dpv:hasContact': 'privacy@example.kz',
    });
    expect(recordIn(receipt({language: 'kk'}))['dpv:hasDataController']['dpv:hasName']).to.equal(
      '«Мысал» ЖШС',
    );
  });

  it('leaves out what is not configured', () => {
    const bare = receipt({config: config(), policyUrl: ''});

    expect(recordIn(bare)['dpv:hasDataController']).to.deep.equal({'@type': 'dpv:DataController'});
    expect(recordIn(bare)['dpv:hasNotice']).to.deep.equal([{'@type': 'dpv:ConsentNotice'}]);
    expect(JSON.stringify(bare)).not.to.match(/undefined|null|""|\[\]/);
  });

  it('points to the revision, the policy and the place of withdrawal', () => {
    const made = recordIn(receipt());

    expect(made['dpv:hasNotice']).to.deep.equal([
      {'@type': 'dpv:ConsentNotice', 'schema:version': '2026-11-01'},
      {'@type': 'dpv:PrivacyNotice', 'schema:url': 'https://example.kz/privacy'},
    ]);
    expect(made['dpv:hasConsentControl']).to.deep.equal({
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': 'https://example.kz/courses',
    });
  });

  it('states for each category what was answered, when, and until when it holds', () => {
    const [analytics, marketing] = recordIn(receipt())['dpv:hasProcess'];

    expect(analytics['dpv:hasPurpose']).to.deep.equal({
      '@type': 'dpv:Purpose',
      'dct:identifier': 'analytics',
      'dct:title': 'Аналитика',
      'skos:broader': 'dpv:ServiceUsageAnalytics',
    });
    expect(analytics['dpv:hasConsentStatus']).to.deep.equal({
      '@type': ['dpv:ConsentGiven', 'dpv:ExpressedConsent'],
      'dpv:isIndicatedBy': 'dpv:DataSubject',
      'dpv:isIndicatedAtTime': '2026-11-22T00:00:00.000Z',
      'dpv:hasDuration': {'@type': 'dpv:UntilTimeDuration', 'rdf:value': '2027-05-21T00:00:00.000Z'},
    });
    expect(marketing['dpv:hasConsentStatus']['@type']).to.equal('dpv:ConsentRefused');
  });

  it('names each service with its answer, who receives the data, and which', () => {
    const [counter, heat] = recordIn(receipt())['dpv:hasProcess'][0]['dpv:hasService'];

    expect(counter).to.include({'@type': 'dpv:Service', 'dct:identifier': 'counter', 'dct:title': 'Счётчик'});
    expect(counter['dpv:hasConsentStatus']['@type']).to.include('dpv:ConsentGiven');
    expect(counter['dpv:hasRecipient']).to.deep.equal({
      '@type': ['dpv:Recipient', 'dpv:ThirdParty'],
      'dpv:hasName': 'ООО «Пример»',
    });
    expect(counter['dpv:hasPersonalData']).to.deep.equal([
      {'@type': 'dpv:PersonalData', 'dct:title': 'IP-адрес'},
      {'@type': 'dpv:PersonalData', 'dct:title': 'адреса страниц'},
    ]);
    expect(heat['dpv:hasConsentStatus']['@type']).to.equal('dpv:ConsentRefused');
    expect(heat).not.to.have.any.keys('dpv:hasRecipient', 'dpv:hasPersonalData');
  });

  it('states what was answered and nothing else: what was not asked is not in it', () => {
    const made = receipt({record: record({categories: {analytics: true}, services: {counter: true}})});

    const processes = recordIn(made)['dpv:hasProcess'];
    expect(processes.map((each: Node) => each['dpv:hasPurpose']['dct:identifier'])).to.deep.equal([
      'analytics',
    ]);
    expect(processes[0]['dpv:hasService'].map((each: Node) => each['dct:identifier'])).to.deep.equal([
      'counter',
    ]);
  });

  it('states an answer for a category that the site no longer has', () => {
    const made = receipt({record: record({categories: {ab: true}, services: {}})});

    expect(recordIn(made)['dpv:hasProcess'][0]['dpv:hasPurpose']).to.deep.equal({
      '@type': 'dpv:Purpose',
      'dct:identifier': 'ab',
      'dct:title': 'ab',
    });
  });

  it('is a receipt without ids for who never granted anything', () => {
    const made = receipt({
      record: record({recordId: null, consentId: null, categories: {analytics: false}, services: {}}),
    });

    expect(made).not.to.have.property('dpv:hasIdentifier');
    expect(recordIn(made)).not.to.have.property('dct:identifier');
    expect(recordIn(made)['dpv:hasDataSubject']).to.deep.equal({'@type': 'dpv:DataSubject'});
    expect(JSON.stringify(made)).to.include('dpv:ConsentRefused').and.not.to.include('dpv:ConsentGiven');
  });

  it('explains every prefix that it uses', () => {
    const made = receipt();
    const {'@context': context, ...rest} = made as {readonly '@context': object};

    const prefixes = [...JSON.stringify(rest).matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(([, prefix]) => prefix!);
    expect(prefixes).to.include.members(['dpv', 'dct', 'loc', 'schema', 'skos', 'rdf']);
    expect(context).to.include.keys(...prefixes);
  });
});
