/** Ids, keys, and the names of cookies. */

/** True for the id of a category, service or record: short, plain, and no name that every object inherits. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !(value in {});
}

/** True for the presets that obey Google Consent Mode: `google-analytics`, `google-ads`, `google-tag-manager`. */
export function isGoogleTag(id: string): boolean {
  return /^google-[at]/.test(id);
}

/** The object's own value under this key; never one it inherits, such as `constructor`. */
export function own<T extends object>(object: T, key: string): T[keyof T] | undefined {
  // Object.hasOwn came to Firefox with 92 but to Chrome only with 93.
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key as keyof T] : undefined;
}

/** Before the id of an unsent report, in localStorage. */
export const OUTBOX = 'soglasie.outbox.';

/** A cookie or storage name, exact or with a trailing `*`; a `*` alone would wipe the whole site. */
export const NAME = /^[^*\s;=,]+\*?$/;

/** The cookie and storage names of a list; what is none is left out. */
export function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string' && NAME.test(name)) : [];
}

/** Whether a cookie's or a key's name is one of these, exact or with a trailing `*`. */
export function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
