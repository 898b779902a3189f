/** The attributes by which an element says what holds it; `name` is Klaro's word for `service`, `cookieconsent` Cookiebot's. */
export interface HoldingAttributes {
  readonly category?: string;
  readonly service?: string;
  readonly name?: string;
  readonly cookieconsent?: string;
}

/** Cookiebot's names of our categories. */
const ALIASES: Readonly<Record<string, string>> = {statistics: 'analytics', preferences: 'functional'};

/**
 * The ids of which each must be granted before the element may be released; `!` before one turns it around. None where it is
 * not held.
 *
 * @param isService tells configured services; they need no category
 */
export function holdersOf(
  {category, service, name, cookieconsent = ''}: HoldingAttributes,
  isService: (id: string) => boolean,
): readonly string[] {
  const named = service ?? name;
  if (named && isService(named)) return [named];
  if (category) return [category];
  return cookieconsent
    .split(/[\s,]+/)
    .flatMap((word) => (word && word !== 'ignore' ? (ALIASES[word] ?? word) : []));
}
