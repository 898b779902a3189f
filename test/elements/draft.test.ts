import {expect} from '@open-wc/testing';
import {stateOf, withCategory, withService, type Draft} from '../../src/elements/draft.js';

const draft: Draft = {categories: {a: true, b: false}, services: {x: true, y: false}};

describe('draft', () => {
  it('calls a category mixed when its services differ', () => {
    expect(stateOf(draft, 'a', ['x', 'y'])).to.equal('mixed');
    expect(stateOf(draft, 'a', ['x'])).to.equal('on');
    expect(stateOf(draft, 'a', [])).to.equal('on');
    expect(stateOf(draft, 'b', [])).to.equal('off');
  });

  it('calls a category mixed when it is off while one of its services is on', () => {
    const once: Draft = {categories: {a: false}, services: {x: true, y: false}};

    expect(stateOf(once, 'a', ['x', 'y'])).to.equal('mixed');
    expect(stateOf(once, 'a', ['x'])).to.equal('mixed');
    expect(stateOf(once, 'a', ['y'])).to.equal('off');
  });

  it('calls a category mixed when it is on while its services are off', () => {
    expect(stateOf(draft, 'a', ['y'])).to.equal('mixed');
  });

  it('switches a category with all its services, and touches no other', () => {
    expect(withCategory(draft, 'b', ['y'], true)).to.deep.equal({
      categories: {a: true, b: true},
      services: {x: true, y: true},
    });
  });

  it('switches a category off with the last of its services', () => {
    expect(withService(draft, 'x', 'a', ['x', 'y'])).to.deep.equal({
      categories: {a: false, b: false},
      services: {x: false, y: false},
    });
  });

  it('leaves the draft it was given as it was', () => {
    withCategory(draft, 'b', ['y'], true);
    withService(draft, 'x', 'a', ['x', 'y']);

    expect(draft).to.deep.equal({categories: {a: true, b: false}, services: {x: true, y: false}});
  });
});
