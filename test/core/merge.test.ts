import {expect} from '@open-wc/testing';
import {mergeConfigs} from '../../src/core/merge.js';

const json = (text: string) => JSON.parse(text) as unknown;

const cases: readonly {
  readonly what: string;
  readonly sources: readonly unknown[];
  readonly merged: object;
}[] = [
  {what: 'nothing at all', sources: [], merged: {}},
  {what: 'a later scalar replaces', sources: [{revision: '1'}, {revision: '2'}], merged: {revision: '2'}},
  {
    what: 'objects merge by key',
    sources: [{cookie: {days: 30, path: '/a'}}, {cookie: {days: 60}}],
    merged: {cookie: {days: 60, path: '/a'}},
  },
  {
    what: 'arrays replace',
    sources: [{google: {regions: ['KZ', 'RU']}}, {google: {regions: ['DE']}}],
    merged: {google: {regions: ['DE']}},
  },
  {
    what: 'null removes, at any depth',
    sources: [
      {endpoint: '/e', cookie: {domain: 'a.kz', days: 1}},
      {endpoint: null, cookie: {domain: null}},
    ],
    merged: {cookie: {days: 1}},
  },
  {
    what: 'a source that is absent says nothing',
    sources: [{revision: '1'}, undefined, {policyUrl: '/p'}],
    merged: {revision: '1', policyUrl: '/p'},
  },
  {
    what: 'a value that is absent says nothing',
    sources: [{revision: '1'}, {revision: undefined}],
    merged: {revision: '1'},
  },
  {
    what: 'true after an object keeps its options',
    sources: [{services: {'yandex-metrika': {id: 1}}}, {services: {'yandex-metrika': true}}],
    merged: {services: {'yandex-metrika': {id: 1}}},
  },
  {
    what: 'false for a service wins over a later object',
    sources: [{services: {'yandex-metrika': false}}, {services: {'yandex-metrika': {id: 1}}}],
    merged: {services: {'yandex-metrika': false}},
  },
  {
    what: 'false for a service wins over an earlier object',
    sources: [{services: {'yandex-metrika': {id: 1}}}, {services: {'yandex-metrika': false}}],
    merged: {services: {'yandex-metrika': false}},
  },
  {
    what: 'false for a category wins over true and null, from any source',
    sources: [
      {categories: {marketing: false}},
      {categories: {marketing: true}},
      {categories: {marketing: null}},
    ],
    merged: {categories: {marketing: false}},
  },
  {
    what: 'false elsewhere is a scalar like any other',
    sources: [{respectGpc: false}, {respectGpc: true}],
    merged: {respectGpc: true},
  },
];

describe('mergeConfigs', () => {
  for (const {what, sources, merged} of cases)
    it(what, () => {
      expect(mergeConfigs(sources)).to.deep.equal(merged);
    });

  it('keeps the key __proto__ as a plain key, so that the parser can refuse it', () => {
    const merged = mergeConfigs([json('{"__proto__": {"polluted": 1}}')]) as Record<string, unknown>;

    expect(Object.keys(merged)).to.deep.equal(['__proto__']);
    expect(merged.polluted).to.equal(undefined);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('leaves its sources as they were', () => {
    const first = {cookie: {days: 1}};

    mergeConfigs([first, {cookie: {days: 2}}]);

    expect(first).to.deep.equal({cookie: {days: 1}});
  });

  it('does not let a list take away what was switched off', () => {
    const merged = mergeConfigs([{categories: {marketing: false}}, {categories: ['analytics', 'marketing']}]);

    expect(merged).to.deep.equal({categories: {marketing: false}});
  });
});
