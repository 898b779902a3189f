import * as v from 'valibot';
import type {ConsentEvent} from './event.js';
import {isObject} from './guards.js';
import {isId} from './names.js';
import type {Issue} from './types.js';

/**
 * What a consent event on the wire must look like. For the server and its tools: the browser makes events and never
 * imports this file.
 */

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const UUID_7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;
const ORIGIN = /^https?:\/\/(\[[\da-f:.]+\]|[a-z\d_]([a-z\d._-]*[a-z\d_])?)(:\d{1,5})?$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/;
const HASH = /^sha256-[A-Za-z\d+/]{43}=$/;

/** Longest term a consent may have: longer than any life it could bind, short enough to be a date. */
const MAX_TERM = 100 * 365.25 * 86_400_000;

/** Enough to see what is wrong; a hostile body must not grow into a larger answer. */
const MAX_ISSUES = 50;

/** The deepest value of an event is `scope.origin`; below this the schema has refused the parent already. */
const MAX_DEPTH = 4;

const ANSWERS = ['granted', 'denied'] as const;

const answers = (max: number) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isObject, 'an object of ids with granted or denied'),
    v.check((map) => Object.keys(map).length <= max, `at most ${max} entries`),
    v.record(id(), oneOf(...ANSWERS)),
  );

const eventSchema = v.pipe(
  shape({
    schema: v.literal('soglasie/1', 'soglasie/1'),
    recordId: pattern(UUID_7, 'a UUID version 7 in lower case'),
    consentId: v.nullable(pattern(UUID, 'a UUID in lower case, or null')),
    previousRecordId: v.nullable(pattern(UUID, 'a UUID in lower case, or null')),
    kind: oneOf('cookies', 'form', 'request'),
    event: oneOf('given', 'refused', 'changed', 'withdrawn', 'requested'),
    occurredAt: date(),
    expiresAt: date(),
    scope: shape({
      origin: v.pipe(
        pattern(ORIGIN, 'an origin: http(s)://host or http(s)://host:port, nothing after it'),
        v.maxLength(300, 'at most 300 characters'),
      ),
      path: v.pipe(
        line(2048),
        v.regex(/^\/[^?#]*$/, 'a path: starts with /, without query (?) and hash (#)'),
      ),
      form: v.nullable(line(200)),
    }),
    profile: id(),
    locale: v.pipe(
      pattern(LANGUAGE, 'a language such as ru or kk'),
      v.maxLength(35, 'at most 35 characters'),
    ),
    operator: shape({name: v.nullable(line(500)), id: v.nullable(line(64))}),
    policyUrl: v.nullable(line(2048)),
    revision: line(200),
    library: pattern(/^soglasie\/[\w.+-]{1,64}$/, 'soglasie/<version>'),
    configVersion: v.nullable(line(200)),
    text: v.nullable(
      shape({
        hash: v.nullable(pattern(HASH, 'sha256-<base64 of 32 bytes>, or null')),
        content: v.pipe(
          v.string('text'),
          v.minLength(1, 'the text that was shown; not empty'),
          v.maxLength(30_000, 'at most 30000 characters'),
          v.check(isStorable, 'text without NUL and without halves of surrogate pairs'),
        ),
      }),
    ),
    categories: answers(50),
    services: answers(200),
    signals: shape({gpc: v.boolean('true or false')}),
    method: oneOf('banner', 'preferences', 'checkbox', 'embed', 'request', 'api'),
    action: oneOf('accept-all', 'reject-all', 'save', 'tick', 'withdraw', 'load-always', 'submit', 'call'),
    purpose: v.nullable(id()),
    fields: v.nullable(
      v.pipe(v.array(line(200), 'a list of field names, or null'), v.maxLength(200, 'at most 200 names')),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['occurredAt'], ['expiresAt']],
      ({occurredAt, expiresAt}) => {
        // A malformed date has its own message already.
        if (!isRealDate(occurredAt) || !isRealDate(expiresAt)) return true;
        const term = Date.parse(expiresAt) - Date.parse(occurredAt);
        return term >= 0 && term <= MAX_TERM;
      },
      'not before occurredAt, and at most 100 years after it',
    ),
    ['expiresAt'],
  ),
);

type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};
type Output = v.InferOutput<typeof eventSchema>;

// The two lines that keep schema and type together: a field or a word known to only one of them does not compile.
true satisfies Output extends ConsentEvent ? true : never;
true satisfies ConsentEvent extends DeepReadonly<Output> ? true : never;

/** The event that this input is, or every mistake in it with its path and what is allowed there. */
export function parseEvent(
  input: unknown,
): {readonly event: ConsentEvent} | {readonly issues: readonly Issue[]} {
  const inherited = inheritedNames(input);
  const result = v.safeParse(eventSchema, input);
  if (result.success && !inherited.length) return {event: result.output};
  const issues = (result.issues ?? []).map((issue) => ({path: pathOf(issue), message: issue.message}));
  return {issues: [...inherited, ...issues].slice(0, MAX_ISSUES)};
}

/**
 * Keys such as `__proto__` and `constructor`, which JSON may hold and every object has anyway: the schema library
 * skips them in silence, and what is skipped is not refused.
 */
function inheritedNames(value: unknown, path = '', depth = 0): Issue[] {
  if (!isObject(value) || depth > MAX_DEPTH) return [];
  return Object.keys(value).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    if (key in {}) return [{path: at, message: 'no such field'}];
    return inheritedNames(value[key], at, depth + 1);
  });
}

function pathOf({path = []}: {path?: readonly v.IssuePathItem[]}): string {
  return path
    .map(({key, type}) => (type === 'array' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200);
}

function shape<const T extends v.ObjectEntries>(entries: T) {
  const names = Object.keys(entries).join(', ');
  return v.pipe(
    // Of its own accord the library takes an array for an object without the keys.
    v.custom<Record<string, unknown>>(isObject, `an object with: ${names}`),
    v.strictObject(entries, ({expected}) =>
      expected === 'never' ? `no such field; known are: ${names}` : 'required',
    ),
  );
}

function oneOf<const T extends string>(...allowed: readonly T[]) {
  return v.picklist(allowed, `one of: ${allowed.join(', ')}`);
}

function pattern(format: RegExp, allowed: string) {
  return v.pipe(v.string(allowed), v.regex(format, allowed));
}

function id() {
  return v.pipe(
    v.string('an id'),
    v.check((text: string): boolean => isId(text), 'an id: 1 to 64 letters, digits, _ or -'),
  );
}

function line(max: number) {
  return v.pipe(
    v.string('text'),
    v.maxLength(max, `at most ${max} characters`),
    v.check((text) => !/\p{Cc}/u.test(text) && isStorable(text), 'one line without control characters'),
  );
}

function date() {
  const allowed = 'a date in UTC such as 2026-11-22T07:00:00.000Z';
  return v.pipe(v.string(allowed), v.check(isRealDate, allowed));
}

/** False for 30 February, which `Date` would turn into a day of March. */
function isRealDate(text: string): boolean {
  const time = ISO_DATE.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19));
}

/** PostgreSQL's jsonb and UTF-8 can hold neither NUL nor half a surrogate pair. */
function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
