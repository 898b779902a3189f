import type { Watch } from '../watch.js';
export interface Roots {
    /** Everything held that the page has now, in document order; in shadow roots after the document's own. */
    all(): HTMLElement[];
    /** What has come since it was last taken, in the order in which it came. */
    takeNew(): HTMLElement[];
    /** Looks into a shadow root too, or into all that are below this. */
    enter(root: Node): void;
    /** Notes what these changes have brought; true if it was something held, or may be the end of it. */
    note(changes: readonly MutationRecord[]): boolean;
}
/** The document, and the shadow roots of it that are known. */
export declare function createRoots(watch: Watch): Roots;
