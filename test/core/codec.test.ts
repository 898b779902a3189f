import {expect} from '@open-wc/testing';
import {agreedRecord} from '../../src/core/agree.js';
import {decodeRecord} from '../../src/core/decode.js';
import {encodeRecord} from '../../src/core/encode.js';
import type {ConsentRecord} from '../../src/core/types.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

const NOW = Date.UTC(2026, 10, 22, 7);
const DAY = 86_400_000;
const SECONDS = NOW / 1000;

/** As written in the contract. */
const written = {
  v: 1,
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  rec: '01936b3e-0000-7000-8000-000000000001',
  rev: '2026-11-01',
  at: SECONDS,
  exp: SECONDS + 180 * 86_400,
  c: {analytics: 1, marketing: 0},
  s: {'yandex-metrika': 1, 'my-ab-test': 0},
};

const read = (text: string, raw: object = {}) => decodeRecord(text, config(raw), NOW);
const variant = (over: object) => read(JSON.stringify({...written, ...over}));

describe('encodeRecord and decodeRecord', () => {
  it('read what the contract writes', () => {
    expect(read(JSON.stringify(written))).to.deep.equal({
      recordId: written.rec,
      consentId: written.id,
      revision: '2026-11-01',
      decidedAt: NOW,
      expiresAt: NOW + 180 * DAY,
      categories: {analytics: true, marketing: false},
      services: {'yandex-metrika': true, 'my-ab-test': false},
    });
  });

  it('write what the contract writes', () => {
    const text = encodeRecord(read(JSON.stringify(written))!);

    expect(JSON.parse(text)).to.deep.equal(written);
  });

  for (const [what, over] of [
    ['a grant', {}],
    [
      'a refusal without ids',
      {recordId: null, consentId: null, categories: {analytics: false}, services: {}},
    ],
    ['a later refusal with ids', {categories: {analytics: false}, services: {}}],
    ['a revision of any text', {revision: '«2» "; \\ 🍪'}],
    ['no categories at all', {categories: {}, services: {}}],
  ] as const)
    it(`give back ${what}`, () => {
      const original = record({...over, decidedAt: NOW, expiresAt: NOW + DAY});

      expect(read(encodeRecord(original))).to.deep.equal(original);
    });

  it('write no id for whom never granted anything', () => {
    const text = encodeRecord(record({recordId: null, consentId: null, categories: {}, services: {}}));

    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal(['v', 'rev', 'at', 'exp', 'c', 's']);
  });

  for (const text of [
    '',
    '?',
    'null',
    '5',
    'true',
    '"text"',
    '[]',
    '[1]',
    '{}',
    '{"v":1',
    'accepted',
    '\0',
    '%7B%22',
    '[['.repeat(5000),
  ])
    it(`take ${JSON.stringify(text.slice(0, 20))} for unreadable`, () => {
      expect(read(text)).to.equal(undefined);
    });

  for (const over of [
    {v: 2},
    {v: '1'},
    {v: undefined},
    {id: 5},
    {id: 'a b'},
    {id: '<b>'},
    {id: 'x'.repeat(65)},
    {rec: {}},
    {rev: 5},
    {rev: null},
    {rev: undefined},
    {at: String(SECONDS)},
    {at: SECONDS + 0.5},
    {at: null},
    {at: 1e300},
    {at: SECONDS + 86_401},
    {exp: SECONDS + 180 * 86_400 + 1},
    {exp: SECONDS - 1},
    {exp: 'never'},
    {exp: undefined},
    {c: null},
    {c: undefined},
    {c: {analytics: 2}},
    {c: {analytics: true}},
    {c: {analytics: '1'}},
    {c: {analytics: null}},
    {c: {'a b': 1}},
    {c: {constructor: 1}},
    {c: ['analytics']},
    {c: 'x'},
    {s: {'yandex-metrika': -1}},
    {s: {toString: 0}},
    {s: undefined},
  ])
    it(`take ${JSON.stringify(over, (_, value: unknown) => (value === undefined ? 'undefined' : value))} for unreadable`, () => {
      expect(variant(over)).to.equal(undefined);
    });

  for (const key of ['c', 's'])
    it(`take a __proto__ in ${key} for unreadable`, () => {
      const text = JSON.stringify({...written, [key]: '%'}).replace('"%"', '{"__proto__":1}');

      expect(text).to.contain('__proto__');
      expect(read(text)).to.equal(undefined);
    });

  it('leave __proto__ and unknown keys beside the known ones without effect', () => {
    const text = JSON.stringify(written).replace('{', '{"__proto__":{"v":2},"x":1,');

    const found = read(text) as unknown as Record<string, unknown>;

    expect(found.categories).to.deep.equal({analytics: true, marketing: false});
    expect(Object.keys(found)).to.not.include('x');
  });

  it('take more than 3 KB for unreadable', () => {
    const padded = (length: number) => {
      const text = JSON.stringify({...written, rev: ''});
      return JSON.stringify({...written, rev: 'x'.repeat(length - text.length)});
    };

    expect(padded(3072)).to.have.lengthOf(3072);
    expect(read(padded(3072))?.categories.analytics).to.equal(true);
    expect(read(padded(3073))).to.equal(undefined);
    expect(read(padded(4096))).to.equal(undefined);
  });

  it('believe a clock that is up to a day behind the one that wrote', () => {
    expect(variant({at: SECONDS + 86_400})?.decidedAt).to.equal(NOW + DAY);
  });

  it('measure a refusal by its own term', () => {
    const refusal = {...written, c: {analytics: 0}, s: {}, exp: SECONDS + 31 * 86_400};
    const grant = {...refusal, c: {analytics: 1}};
    const raw = {cookie: {days: 365, refusalDays: 30}};

    expect(read(JSON.stringify(refusal), raw)).to.equal(undefined);
    expect(read(JSON.stringify(grant), raw)?.expiresAt).to.equal(NOW + 31 * DAY);
  });
});

describe('agreedRecord', () => {
  const grant = (over: Partial<ConsentRecord> = {}) =>
    record({categories: {analytics: true, marketing: true}, ...over});
  const refusal = (over: Partial<ConsentRecord> = {}) =>
    record({categories: {analytics: false, marketing: false}, ...over});
  const later = {decidedAt: record().decidedAt + 1000};

  const cases: readonly {
    readonly what: string;
    readonly copies: readonly (ConsentRecord | undefined)[];
    readonly says: ConsentRecord | null;
  }[] = [
    {what: 'nothing is nothing', copies: [], says: null},
    {what: 'one copy counts alone', copies: [grant()], says: grant()},
    {what: 'one damaged copy alone is nothing', copies: [undefined], says: null},
    {what: 'two damaged copies are nothing', copies: [undefined, undefined], says: null},
    {what: 'two equal copies are one', copies: [grant(), grant()], says: grant()},
    {what: 'the later decision wins, a grant too', copies: [refusal(), grant(later)], says: grant(later)},
    {what: 'the later decision wins on either side', copies: [grant(later), refusal()], says: grant(later)},
    {what: 'of the same second the stricter wins', copies: [grant(), refusal()], says: refusal()},
    {what: 'the stricter wins on either side', copies: [refusal(), grant()], says: refusal()},
    {
      what: 'services count for the stricter',
      copies: [record({services: {a: true}}), record({services: {a: false}})],
      says: record({services: {a: false}}),
    },
    {what: 'a grant beside a damaged copy is not believed', copies: [undefined, grant()], says: null},
    {
      what: 'a grant beside a damaged copy is not believed on either side',
      copies: [grant(), undefined],
      says: null,
    },
    {
      what: 'a single service granted beside a damaged copy is not believed',
      copies: [record({categories: {}, services: {a: true}}), undefined],
      says: null,
    },
    {what: 'a refusal beside a damaged copy is believed', copies: [undefined, refusal()], says: refusal()},
    {
      what: 'a damaged copy outweighs a later grant beside a refusal',
      copies: [refusal(), undefined, grant(later)],
      says: null,
    },
    {
      what: 'the latest of three wins',
      copies: [grant(), refusal(later), grant()],
      says: refusal(later),
    },
    {what: 'a refusal is believed on either side', copies: [refusal(), undefined], says: refusal()},
  ];

  for (const {what, copies, says} of cases)
    it(what, () => {
      expect(agreedRecord(copies)).to.deep.equal(says);
    });
});
