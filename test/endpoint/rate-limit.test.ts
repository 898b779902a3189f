import './globals.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createRateLimit} from '../../src/endpoint/rate-limit.js';

describe('createRateLimit', () => {
  it('gives back over time, up to the burst', () => {
    const limit = createRateLimit({burst: 2, perSecond: 0.5});

    const waits = [0, 0, 0, 2000, 2000, 100_000, 100_000, 100_000].map((now) => limit('192.0.2.1', now));

    assert.deepEqual(waits, [0, 0, 2, 0, 2, 0, 0, 2]);
  });

  it('counts one IPv6 network as one client, and IPv4 addresses each', () => {
    const limit = createRateLimit({burst: 1, perSecond: 1});
    const addresses = [
      '2001:db8::1',
      '2001:db8:0:0:ffff::2',
      '2001:db8:0:1::1',
      '::ffff:192.0.2.1',
      '::ffff:192.0.2.2',
    ];

    const waits = addresses.map((address) => limit(address, 0));

    assert.deepEqual(waits, [0, 1, 0, 0, 0]);
  });

  it('is not moved by a clock that goes back', () => {
    const limit = createRateLimit({burst: 1, perSecond: 1});

    const waits = [5000, 1000, 1000].map((now) => limit('192.0.2.1', now));

    assert.deepEqual(waits, [0, 1, 1]);
  });
});
