import {grantsAny} from './event.js';
import {isId, isObject} from './read.js';
import type {Answers, Config, ConsentRecord} from './types.js';

/** Browsers refuse cookies over 4 KB, name and attributes included. */
const MAX_BYTES = 3072;

const DAY = 86_400;

/** The record as the JSON text of the cookie: seconds, 1 and 0. */
export function encodeRecord(record: ConsentRecord): string {
  const {consentId, recordId, revision, decidedAt, expiresAt, categories, services} = record;
  return JSON.stringify({
    v: 1,
    ...(consentId && {id: consentId, rec: recordId}),
    rev: revision,
    at: decidedAt / 1000,
    exp: expiresAt / 1000,
    c: bits(categories),
    s: bits(services),
  });
}

/**
 * The text as a record, or `undefined` for whatever else it holds: noise, another version, a time more than a day ahead, a
 * term beyond the configured one. Never throws.
 */
export function decodeRecord(
  text: string,
  {cookie}: Pick<Config, 'cookie'>,
  now: number,
): ConsentRecord | undefined {
  if (encodeURIComponent(text).length > MAX_BYTES) return;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return; // noise is an expected value here
  }
  if (!isObject(data) || data.v !== 1) return;
  const {id = null, rec = null, rev, at, exp} = data;
  const categories = answers(data.c);
  const services = answers(data.s);
  if (
    !categories ||
    !services ||
    !isIdOrNull(id) ||
    !isIdOrNull(rec) ||
    typeof rev !== 'string' ||
    !isTime(at) ||
    !isTime(exp)
  )
    return;
  const record = {
    consentId: id,
    recordId: rec,
    revision: rev,
    decidedAt: at * 1000,
    expiresAt: exp * 1000,
    categories,
    services,
  };
  const days = grantsAny(record) ? cookie.days : cookie.refusalDays;
  return at > now / 1000 + DAY || exp < at || exp - at > days * DAY ? undefined : record;
}

function bits(answers: Answers): Record<string, 0 | 1> {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? 1 : 0]));
}

function answers(data: unknown): Answers | undefined {
  if (!isObject(data)) return;
  const pairs = Object.entries(data);
  if (pairs.every(([id, bit]) => isId(id) && (bit === 0 || bit === 1)))
    return Object.fromEntries(pairs.map(([id, bit]) => [id, bit === 1]));
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
