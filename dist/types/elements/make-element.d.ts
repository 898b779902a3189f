/** An element with these attributes and children; strings become text, never markup. */
export declare function makeElement<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[T];
