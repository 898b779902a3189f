import {localize} from './localize.js';
import {grantsAny} from './record.js';
import type {
  Action,
  Answers,
  Config,
  ConsentRecord,
  Language,
  Method,
  ShownText,
  Signals,
  Source,
} from './types.js';

/** Whether one category or service may run, in words that survive without this library. */
export type Answer = 'granted' | 'denied';

/** What happened. Expiry is not an event: it follows from `expiresAt`. */
export type EventName = 'given' | 'refused' | 'changed' | 'withdrawn' | 'requested';

/**
 * The consent event: the one JSON object that is posted to the endpoint. It holds no name, e-mail, phone,
 * user agent, IP address, query string or referrer.
 */
export interface ConsentEvent {
  readonly schema: 'soglasie/1';
  /** UUID version 7: the idempotency key. A repeat with the same id is recorded once. */
  readonly recordId: string;
  /** Random UUID of this browser; null until something was granted once. */
  readonly consentId: string | null;
  readonly previousRecordId: string | null;
  readonly kind: 'cookies' | 'form' | 'request';
  readonly event: EventName;
  /** ISO 8601, UTC: the browser's clock. The endpoint adds its own. */
  readonly occurredAt: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** `path` has neither query nor hash. `form`: the form's id, for forms. */
  readonly scope: {readonly origin: string; readonly path: string; readonly form: string | null};
  readonly profile: string;
  readonly locale: Language;
  readonly operator: {readonly name: string | null; readonly id: string | null};
  readonly policyUrl: string | null;
  readonly revision: string;
  /** `soglasie/<version>` */
  readonly library: string;
  readonly configVersion: string | null;
  /** Exactly what was shown; null when the decision came through the API. */
  readonly text: ShownText | null;
  readonly categories: Readonly<Record<string, Answer>>;
  readonly services: Readonly<Record<string, Answer>>;
  readonly signals: Signals;
  readonly method: Method;
  readonly action: Action;
  /** Forms: id of the purpose. */
  readonly purpose: string | null;
  /** Forms: names, never values, of the form's fields. */
  readonly fields: readonly string[] | null;
}

/** A decision before it is put into the words of an event. */
export interface Draft {
  readonly recordId: string;
  readonly record: ConsentRecord;
  readonly previous: ConsentRecord | null;
  readonly source: Source;
  readonly locale: Language;
  /** Without query and hash. */
  readonly path: string;
  /** As it was when the visitor decided: it may be another one on the page that sends this. */
  readonly config: Config;
  readonly signals: Signals;
}

/** What an event needs and a record does not know. */
export interface EventContext {
  readonly recordId: string;
  readonly origin: string;
  readonly path: string;
  readonly signals: Signals;
  readonly locale: Language;
  readonly method: Method;
  readonly action: Action;
  readonly text: ShownText | null;
}

/** The event of one decision about cookies. */
export function cookiesEvent(draft: Draft, origin: string): ConsentEvent {
  const {recordId, record, previous, source, locale, path, config, signals} = draft;
  const {method, action, text = null} = source;
  return {
    ...eventBase(config, {
      recordId,
      origin,
      path,
      signals,
      locale: source.locale ?? locale,
      method,
      action,
      text,
    }),
    consentId: record.consentId,
    previousRecordId: previous?.recordId ?? null,
    kind: 'cookies',
    event: eventName(record, previous),
    occurredAt: isoDate(record.decidedAt),
    expiresAt: isoDate(record.expiresAt),
    categories: answerWords({necessary: true, ...record.categories}),
    services: answerWords(record.services),
  };
}

/** The fields that every kind of event takes from the configuration and the page. */
export function eventBase(config: Config, context: EventContext) {
  const {recordId, origin, path, signals, locale, method, action, text} = context;
  return {
    schema: 'soglasie/1' as const,
    recordId,
    scope: {origin, path, form: null},
    profile: config.profile,
    locale,
    operator: {
      name: localize(config.operator.name, locale) ?? null,
      id: localize(config.operator.id, locale) ?? null,
    },
    policyUrl: config.policyUrl || null,
    revision: config.revision,
    library: 'soglasie/' + __VERSION__,
    configVersion: config.version || null,
    text,
    signals,
    method,
    action,
    purpose: null,
    fields: null,
  };
}

/** First decision: any grant = given, none = refused. Later: granted before and denied now = withdrawn, else changed. */
export function eventName(record: ConsentRecord, previous: ConsentRecord | null): EventName {
  if (!previous) return grantsAny(record) ? 'given' : 'refused';
  return lostAny(record.categories, previous.categories) || lostAny(record.services, previous.services)
    ? 'withdrawn'
    : 'changed';
}

function lostAny(now: Answers, before: Answers): boolean {
  // What is no longer configured was not taken back by anybody.
  return Object.keys(before).some((id) => before[id] && now[id] === false);
}

function answerWords(answers: Answers): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? 'granted' : 'denied']));
}

/** ISO 8601 in UTC of a time in milliseconds. */
export function isoDate(time: number): string {
  return new Date(time).toISOString();
}
