/** What elements extend. In Node, where the package may be imported too, there are none. */
export declare const ElementBase: typeof HTMLElement;
