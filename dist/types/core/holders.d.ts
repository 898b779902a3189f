/** An element, as far as its attributes say what holds it. */
export interface HoldableElement {
    getAttribute(name: string): string | null;
}
/**
 * The ids of which each must be granted before the element may be released; `!` before one turns it around. None where it is
 * not held. `data-name` is Klaro's word for `data-service`, `data-cookieconsent` Cookiebot's.
 *
 * @param isService tells configured services; they need no category
 */
export declare function holdersOf(element: HoldableElement, isService: (id: string) => boolean): readonly string[];
