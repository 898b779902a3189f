import {isObject} from './read.js';

/**
 * Merges raw configurations, later ones win: objects by key, arrays and scalars replace, `null` removes.
 * `false` for a category or a service, from any source, wins: what was switched off stays off.
 */
export function mergeConfigs(sources: readonly unknown[]): unknown {
  const merged = sources.reduce(merge, {});
  if (isObject(merged)) {
    for (const source of sources) {
      for (const part of ['categories', 'services']) {
        const switches = isObject(source) && source[part];
        if (!isObject(switches)) continue;
        const off = Object.keys(switches).filter((id) => switches[id] === false && id !== '__proto__');
        merged[part] = {
          ...(isObject(merged[part]) && merged[part]),
          ...Object.fromEntries(off.map((id) => [id, false])),
        };
      }
    }
  }
  return merged;
}

function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isObject(over)) return over === true && isObject(base) ? base : over;
  const merged: Record<string, unknown> = {...(isObject(base) && base)};
  for (const key of Object.keys(over)) {
    // Assigning `__proto__` would change the object's prototype; the parser reports the key where it stays.
    if (key === '__proto__') continue;
    if (over[key] === null) delete merged[key];
    else merged[key] = merge(merged[key], over[key]);
  }
  return merged;
}
