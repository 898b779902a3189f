export interface Roots {
    /** All held elements of these that the page has now, in document order; those in shadow roots after the document's own. */
    all<T extends HTMLElement>(selector: string): T[];
    /** Looks into a shadow root too, or into all that are below this. */
    enter(root: Node): void;
    /** True where these changes may have brought something held, or the end of it. */
    concern(changes: readonly MutationRecord[]): boolean;
}
/**
 * The document, and the shadow roots of it that are known.
 *
 * @param watch is told of each, to report what changes in it
 */
export declare function createRoots(watch: (root: Node) => void): Roots;
