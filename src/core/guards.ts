/** Small questions to hostile input. */

/** Plain objects only: what JSON can hold. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for relative, http, https, mailto and tel addresses; `javascript:` and the like are refused. */
export function isSafeUrl(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  // Browsers strip control characters and spaces before they look for a scheme.
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/[\u0000-\u0020]/g, ''));
  return !scheme || /^(https?|mailto|tel):/i.test(scheme[0]);
}
