import '../endpoint/globals.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseEvent} from '../../src/core/event-schema.js';
import {leavesOf, sampleEvent, withValue} from '../endpoint/event.js';
import {WRONG, WRONG_SHAPES} from '../endpoint/wrong-values.js';

/** `fields.0` is written `fields[0]` in messages. */
const written = (path: string) => path.replace(/\.(\d+)$/, '[$1]');

function issuesOf(input: unknown): readonly {path: string; message: string}[] {
  const parsed = parseEvent(input);
  return 'issues' in parsed ? parsed.issues : [];
}

describe('parseEvent', () => {
  it('answers a whole event unchanged', () => {
    const event = sampleEvent();

    assert.deepEqual(parseEvent(JSON.parse(JSON.stringify(event))), {event});
  });

  it('takes null wherever the type allows it', () => {
    const event = sampleEvent({
      consentId: null,
      previousRecordId: null,
      scope: {origin: 'http://localhost:8080', path: '/', form: null},
      operator: {name: null, id: null},
      policyUrl: null,
      configVersion: null,
      text: null,
      categories: {},
      services: {},
      purpose: null,
      fields: null,
    });

    assert.deepEqual(parseEvent(event), {event});
  });

  it('takes a term of zero and one of a hundred years', () => {
    for (const expiresAt of ['2026-11-22T07:00:00.000Z', '2126-11-22T07:00:00.000Z'])
      assert.deepEqual(issuesOf(sampleEvent({expiresAt})), []);
  });

  it('takes origins with a port, an IPv6 address and a Punycode name', () => {
    for (const origin of ['http://localhost:8080', 'http://[::1]:8080', 'https://xn--80ak6aa92e.xn--p1ai'])
      assert.deepEqual(issuesOf(withValue(sampleEvent(), 'scope.origin', origin)), []);
  });

  it('has a wrong value in the table for every field there is', () => {
    assert.deepEqual(Object.keys(WRONG).sort(), leavesOf(sampleEvent()).sort());
  });

  for (const [path, values] of Object.entries({...WRONG, ...WRONG_SHAPES}))
    for (const value of values)
      it(`names ${path} when it is ${String(JSON.stringify(value)).slice(0, 60)}`, () => {
        const issues = issuesOf(JSON.parse(JSON.stringify(withValue(sampleEvent(), path, value))));

        assert.deepEqual([...new Set(issues.map((issue) => issue.path))], [written(path)]);
        assert.ok(issues.every((issue) => issue.message.length > 3));
      });

  it('refuses what is no object', () => {
    for (const input of [null, undefined, 'event', 5, true, [], [sampleEvent()], () => {}])
      assert.ok(issuesOf(input).length > 0);
  });

  it('lists several mistakes at once, and never more than fifty', () => {
    const two = issuesOf({...sampleEvent(), kind: 'x', locale: 5});
    const many = issuesOf({...sampleEvent(), fields: Array(150).fill(5)});

    assert.deepEqual(
      two.map((issue) => issue.path),
      ['kind', 'locale'],
    );
    assert.equal(many.length, 50);
  });

  it('survives nesting as deep as 32 KiB allow', () => {
    const deep = JSON.parse('{"a":'.repeat(5000) + '1' + '}'.repeat(5000)) as object;

    assert.ok(issuesOf({...sampleEvent(), text: deep}).length > 0);
  });
});
