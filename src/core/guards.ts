/** Small questions to hostile input. */

/** Plain objects only: what JSON can hold. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for the id of a category, service or record: short, plain, and no name that every object inherits. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !(value in {});
}

/** The object's own value under this key; never one it inherits, such as `constructor`. */
export function own<T extends object>(object: T, key: string): T[keyof T] | undefined {
  // Object.hasOwn came to Firefox with 92 but to Chrome only with 93.
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key as keyof T] : undefined;
}

/** True for relative, http, https, mailto and tel addresses; `javascript:` and the like are refused. */
export function isSafeUrl(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  // Browsers strip control characters and spaces before they look for a scheme.
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/[\u0000-\u0020]/g, ''));
  return !scheme || /^(https?|mailto|tel):/i.test(scheme[0]);
}

/** A cookie or storage name, exact or with a trailing `*`; a `*` alone would wipe the whole site. */
export const NAME = /^[^*\s;=,]+\*?$/;

/** The cookie and storage names of a list; what is none is left out. */
export function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string' && NAME.test(name)) : [];
}
