/** Small questions to hostile input. */

/** Plain objects only: what JSON can hold. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for http, https, mailto, tel and relative addresses: those whose first part has no colon. `javascript:` and the like
 * are refused, whatever spaces or control characters, which browsers strip, stand in between.
 */
export function isSafeUrl(value: unknown): value is string {
  return typeof value === 'string' && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
}
