import {expect} from '@open-wc/testing';
import {uuid4, uuid7} from '../src/ids.js';

describe('uuid4', () => {
  it('has the version and the variant of RFC 9562', () => {
    for (let i = 0; i < 200; i++)
      expect(uuid4()).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('is another one each time, in every digit that is free', () => {
    const made = Array.from({length: 500}, uuid4);

    expect(new Set(made)).to.have.lengthOf(500);
    for (const position of [...Array(36).keys()].filter((i) => ![8, 13, 14, 18, 19, 23].includes(i)))
      expect(new Set(made.map((id) => id[position])).size, `digit ${position}`).to.equal(16);
    expect([...new Set(made.map((id) => id[19]))].sort().join('')).to.equal('89ab');
  });
});

describe('uuid7', () => {
  it('has the version and the variant of RFC 9562', () => {
    expect(uuid7(Date.now())).to.match(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('begins with the time, as the example of RFC 9562 does', () => {
    expect(uuid7(0x017f22e279b0).slice(0, 15)).to.equal('017f22e2-79b0-7');
  });

  it('sorts by time, from the first second of the epoch on', () => {
    const times = [0, 1, 999, 1000, Date.UTC(2026, 10, 22), Date.UTC(2026, 10, 22) + 1, Date.UTC(2200, 0, 1)];

    const made = times.map(uuid7);

    expect([...made].sort()).to.deep.equal(made);
    expect(made[0]).to.have.lengthOf(36);
  });
});
