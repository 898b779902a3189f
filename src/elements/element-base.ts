/** What elements extend. In Node, where the package may be imported too, there are none. */
export const ElementBase = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;
