/** What is told of changes; without records where some went by unseen. */
export type OnChanges = (changes?: readonly MutationRecord[]) => void;
export interface Watch {
    /** From now on what changes below this is told too. */
    add(root: Node): void;
    tell(onChanges: OnChanges): void;
    /** Does this while nobody watches, and tells afterwards that something may have changed. */
    unseen<T>(action: () => T): T;
}
/**
 * One observer for everybody who has to know what is added to the page: each of them makes every change cost more, and a
 * thousand scripts that are released are a thousand changes.
 */
export declare function createWatch(): Watch;
