import {isObject} from './guards.js';

/**
 * Merges raw configurations, later ones win: objects by key, arrays and scalars replace, `null` removes.
 * `false` for a category or a service, from any source, wins: what was switched off stays off.
 */
export function mergeConfigs(sources: readonly unknown[]): unknown {
  return sources.reduce((base, over) => merge(base, over ?? {}), {});
}

function merge(base: unknown, over: unknown, part = ''): unknown {
  // `true` switches on what was described before; neither it nor a list takes the description away.
  if (!isObject(over)) return isObject(base) && (over === true || Array.isArray(over)) ? base : over;
  // A Map, since assigning the key `__proto__` to an object would change its prototype.
  const merged = new Map<string, unknown>(isObject(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(over)) {
    if (/^(categories|services)$/.test(part) && merged.get(key) === false) continue;
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, merge(merged.get(key), value, key));
  }
  return Object.fromEntries(merged);
}
