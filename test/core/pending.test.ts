import {expect} from '@open-wc/testing';
import {picked} from '../../src/core/choice.js';
import {grantsOf, pendingOf} from '../../src/core/grants.js';
import {answerPending, type Question} from '../../src/core/pending.js';
import {createRecord} from '../../src/core/record.js';
import type {ConsentRecord} from '../../src/core/types.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

const SERVICES = {
  old: {category: 'analytics'},
  refused: {category: 'analytics'},
  fresh: {category: 'analytics'},
  chat: {category: 'functional'},
  ad: {category: 'ads'},
  pixel: {category: 'marketing'},
};
const CATEGORIES = {functional: true, analytics: true, marketing: true, ads: {title: 'A'}};
const standing = record({
  categories: {analytics: true, marketing: true},
  services: {old: true, refused: false, pixel: true},
});

function question(over: Partial<Question> = {}): Question {
  const site = config({categories: CATEGORIES, services: SERVICES});
  const pending = pendingOf(site, standing, 'valid');
  return {config: site, signals: {gpc: false}, record: standing, pending, ...over};
}

/** The record that such an answer makes. */
function decided(asked: Question, yes: boolean): ConsentRecord {
  return createRecord(asked.config, picked(answerPending(asked, yes), asked.record), {
    recordId: 'r',
    consentId: 'c',
    now: 0,
    previous: asked.record,
  });
}

describe('answerPending', () => {
  it('grants what is new and keeps the rest', () => {
    const next = decided(question(), true);

    expect(question().pending).to.deep.equal(['functional', 'ads', 'fresh', 'chat', 'ad']);
    expect(next.categories).to.deep.equal({functional: true, analytics: true, marketing: true, ads: true});
    expect(next.services).to.deep.equal({
      old: true,
      refused: false,
      fresh: true,
      chat: true,
      ad: true,
      pixel: true,
    });
  });

  it('refuses what is new and keeps the rest', () => {
    const next = decided(question(), false);

    expect(grantsOf(question().config, next, 'valid')).to.deep.equal(
      new Set(['necessary', 'analytics', 'marketing', 'old', 'pixel']),
    );
  });

  it('leaves nothing pending', () => {
    for (const yes of [true, false])
      expect(pendingOf(question().config, decided(question(), yes), 'valid')).to.deep.equal([]);
  });

  it('keeps the refusal of a service that has moved into a new category', () => {
    const site = config({services: {refused: {category: 'functional'}, old: {category: 'functional'}}});
    const asked = question({config: site, pending: pendingOf(site, standing, 'valid')});

    expect(asked.pending).to.deep.equal(['functional']);
    expect(decided(asked, true).services).to.deep.equal({refused: false, old: true});
    expect(decided(asked, false).services).to.deep.equal({refused: false, old: true});
  });

  it('grants no new marketing under Global Privacy Control, and takes none away', () => {
    const site = config({
      services: {pixel: {category: 'marketing'}, tag: {category: 'marketing'}, fresh: SERVICES.fresh},
    });
    const asked = question({config: site, signals: {gpc: true}, pending: ['tag', 'fresh']});

    expect(decided(asked, true).services).to.deep.equal({pixel: true, tag: false, fresh: true});
    expect(decided(asked, true).categories.marketing).to.equal(true);
  });

  it('denies a new category of marketing under Global Privacy Control', () => {
    const asked = question({
      record: record({categories: {analytics: true}, services: {}}),
      config: config(),
      signals: {gpc: true},
      pending: ['marketing'],
    });

    expect(decided(asked, true).categories).to.deep.equal({analytics: true, marketing: false});
  });

  it('answers only what was asked, though more is pending by now', () => {
    const next = decided(question({pending: ['fresh']}), true);

    expect(next.categories).to.include({functional: false, ads: false});
    expect(next.services).to.include({fresh: true, chat: false, ad: false});
  });
});
