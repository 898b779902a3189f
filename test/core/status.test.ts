import {expect} from '@open-wc/testing';
import {statusOf} from '../../src/core/status.js';
import {record} from '../fixtures/record.js';
import {config} from '../fixtures/config.js';

describe('statusOf', () => {
  it('is unset without a record', () => {
    expect(statusOf(config(), null, 0)).to.equal('unset');
  });

  it('is valid within the term and outdated under another revision', () => {
    const now = Date.UTC(2026, 10, 22);
    expect(statusOf(config(), record({revision: '', expiresAt: now + 1}), now)).to.equal('valid');
    expect(statusOf(config({revision: '2'}), record({revision: '1', expiresAt: now + 1}), now)).to.equal(
      'outdated',
    );
  });

  it('is expired from the very moment of its end', () => {
    expect(statusOf(config(), record({expiresAt: 1000}), 1000)).to.equal('expired');
  });
});
