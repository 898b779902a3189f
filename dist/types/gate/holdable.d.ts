/** Says what holds an element: see `holdersOf`. Attributes alone, as browsers find them faster than with a tag. */
export declare const MARKED = "[data-category],[data-service],[data-name],[data-cookieconsent]";
/** True for what may be held, if it is marked. */
export declare function isHoldable({ localName, type }: Element & {
    readonly type?: unknown;
}): boolean;
