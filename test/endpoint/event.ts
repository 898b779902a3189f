import {randomBytes} from 'node:crypto';
import type {ConsentEvent} from '../../src/core/event.js';
import {hashOf} from '../../src/endpoint/hash.js';

export const ORIGIN = 'https://example.kz';

const CONTENT = 'Мы используем куки. Принять все. Отклонить все. «Ёлка» 🙂';

/** A whole event in which nothing is null, so that every field can be made wrong. */
export function sampleEvent(changes: Partial<ConsentEvent> = {}): ConsentEvent {
  return {
    schema: 'soglasie/1',
    recordId: newRecordId(),
    consentId: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    previousRecordId: '019aa9e6-7c00-7000-8000-000000000001',
    kind: 'cookies',
    event: 'changed',
    occurredAt: '2026-11-22T07:00:00.000Z',
    expiresAt: '2027-05-21T07:00:00.000Z',
    scope: {origin: ORIGIN, path: '/courses', form: 'order'},
    profile: 'kz',
    locale: 'ru',
    operator: {name: 'ТОО «Пример»', id: '123456789013'},
    policyUrl: '/privacy',
    revision: '2026-11-01',
    library: 'soglasie/0.1.0',
    configVersion: '7',
    text: {hash: hashOf(CONTENT), content: CONTENT},
    categories: {necessary: 'granted', analytics: 'denied'},
    services: {'yandex-metrika': 'denied'},
    signals: {gpc: false},
    method: 'banner',
    action: 'reject-all',
    purpose: 'order',
    fields: ['name', 'phone'],
    ...changes,
  };
}

let minted = 0;

export function newRecordId(): string {
  const hex = (0x019aa9e67c00 + minted++).toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Deep copies, as they come off the wire. */
export type Json = Record<string, unknown>;

/** The event as plain JSON with one value replaced; `undefined` removes it. */
export function withValue(event: ConsentEvent, path: string, value: unknown): Json {
  const copy = JSON.parse(JSON.stringify(event)) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = copy;
  for (const key of keys) parent = parent[key] as Json;
  // `__proto__` must become a key of its own, as JSON.parse makes it.
  Object.defineProperty(parent, last, {value, enumerable: true, writable: true, configurable: true});
  return copy;
}

/** Every path to a value that is not an object: `scope.origin`, `fields.0`. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, path ? `${path}.${key}` : key));
}
