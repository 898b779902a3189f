/** Says what holds an element: see `holdersOf`. Attributes alone, as browsers find them faster than with a tag. */
export const MARKED = '[data-category],[data-service],[data-name],[data-cookieconsent]';

/** True for what may be held, if it is marked. */
export function isHoldable({localName, type}: Element & {readonly type?: unknown}): boolean {
  return localName === 'script' ? type === 'text/plain' : /^(template|iframe|img|link)$/.test(localName);
}
