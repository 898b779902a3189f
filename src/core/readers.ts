import {isObject, isSafeUrl} from './guards.js';
import {NAME, own} from './names.js';
import type {Issue, Localized} from './types.js';

/**
 * Small readers that turn hostile input into typed values. A reader never throws: what it does not understand it
 * reports with its path and leaves out.
 */

/** Takes a mistake down; answers `undefined` so that a reader may end with it. */
export type Report = (path: string, expected?: string) => undefined;

export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** A report that collects mistakes into a list. */
export function collect(issues: Issue[]): Report {
  return (path, expected) => {
    issues.push({path, message: expected ?? ''});
    return undefined;
  };
}

export const bool: Reader<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : report(path, 'true or false');

/** A string that matches, or any string. */
export function string(pattern: RegExp = /^/, expected = 'text'): Reader<string> {
  return (value, path, report) =>
    typeof value === 'string' && pattern.test(value) ? value : report(path, expected);
}

/** A whole number within bounds, both allowed. */
export function integer(min: number, max: number): Reader<number> {
  return (value, path, report) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : report(path, `a whole number from ${min} to ${max}`);
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, path, report) =>
    allowed.includes(value as T) ? (value as T) : report(path, `one of: ${allowed.join(', ')}`);
}

/** An array; faulty items are left out. */
export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path, report) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${path}[${index}]`, report) ?? [])
      : report(path, 'a list');
}

/** An object with any keys but `__proto__`, values of one kind; faulty entries are left out. */
export function mapOf<T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path, report) =>
    isObject(value) ? entries(value, path, report, () => item) : report(path, 'an object');
}

/** An object with known keys; unknown and faulty ones are reported and left out. */
export function shape<T extends object>(readers: {readonly [K in keyof T]-?: Reader<T[K]>}): Reader<
  Partial<T>
> {
  return (value, path, report) =>
    isObject(value)
      ? (entries(
          value,
          path,
          report,
          (key) => own(readers, key) as Reader<unknown> | undefined,
        ) as Partial<T>)
      : report(path, 'an object with: ' + Object.keys(readers).join(', '));
}

/** What any of the readers understands, the first that does. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value, path, report) => first(value, path, () => undefined) ?? second(value, path, report);
}

/** `null` stays `null` = not declared. */
export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path, report) => (value === null ? null : reader(value, path, report));
}

/** A text, or one for each language. */
export const localized: Reader<Localized> = either(string(), mapOf(string()));

/** Cookie and storage names: exact or with a trailing `*`; a `*` alone would wipe the whole site. */
export const namePattern: Reader<string> = string(NAME, 'a name, exact or with a trailing *');

/** An address of the site's own or of http(s); `javascript:` and the like are refused. */
export const url: Reader<string> = (value, path, report) =>
  typeof value === 'string' && isSafeUrl(value)
    ? value
    : report(path, 'a relative, http(s), mailto or tel URL');

function entries(
  value: Record<string, unknown>,
  path: string,
  report: Report,
  readerFor: (key: string) => Reader<unknown> | undefined,
): Record<string, never> {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const at = path ? path + '.' + key : key;
    // Assigning `__proto__` would change the object's prototype instead of adding a key.
    const reader = key === '__proto__' ? undefined : readerFor(key);
    const item = reader ? reader(value[key], at, report) : report(at, 'no such key');
    if (item !== undefined) found[key] = item;
  }
  return found as Record<string, never>;
}
