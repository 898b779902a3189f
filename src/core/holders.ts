/** An element, as far as its attributes say what holds it. */
export interface HoldableElement {
  getAttribute(name: string): string | null;
}

/** Cookiebot's names of our categories. */
const ALIASES: Readonly<Record<string, string>> = {statistics: 'analytics', preferences: 'functional'};

/**
 * The ids of which each must be granted before the element may be released; `!` before one turns it around. None where it is
 * not held. `data-name` is Klaro's word for `data-service`, `data-cookieconsent` Cookiebot's.
 *
 * @param isService tells configured services; they need no category
 */
export function holdersOf(element: HoldableElement, isService: (id: string) => boolean): readonly string[] {
  const named = element.getAttribute('data-service') ?? element.getAttribute('data-name');
  if (named && isService(named)) return [named];
  const category = element.getAttribute('data-category');
  if (category) return [category];
  const words = element.getAttribute('data-cookieconsent')?.split(/[\s,]+/) ?? [];
  return words.flatMap((word) => (word && word !== 'ignore' ? (ALIASES[word] ?? word) : []));
}
