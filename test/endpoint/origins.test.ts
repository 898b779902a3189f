import './globals.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrigin} from '../../src/endpoint/origins.js';

describe('parseOrigin', () => {
  for (const [text, origin] of Object.entries({
    'https://example.kz': 'https://example.kz',
    ' https://Example.KZ/ ': 'https://example.kz',
    'https://example.kz:443': 'https://example.kz',
    'http://localhost:8080': 'http://localhost:8080',
    'https://пример.рф': 'https://xn--e1afmkfd.xn--p1ai',
    'http://[::1]:8080': 'http://[::1]:8080',
  }))
    it(`reads "${text}" as ${origin}`, () => {
      assert.equal(parseOrigin(text), origin);
    });

  for (const text of [
    '',
    'example.kz',
    '*',
    'https://*.example.kz/x',
    'https://example.kz/shop',
    'https://a@example.kz',
    'file:///x',
    'https://example.kz?a',
  ])
    it(`refuses "${text}"`, () => {
      assert.throws(() => parseOrigin(text), /is not an origin. Write the scheme/);
    });
});
