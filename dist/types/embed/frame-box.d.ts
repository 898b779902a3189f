/** A frame that is hidden, and what is shown in its place. */
export interface Place {
    readonly frame: HTMLIFrameElement;
    /** Stands around the frame, or right before it. */
    readonly element: HTMLElement;
    /** What is seen of it. */
    readonly box: HTMLElement;
}
/**
 * Shows the boxes in place of their frames, each with the layout that its frame has now: nothing around may move. Called
 * again whenever that may have changed; all of it happens before the browser paints.
 */
export declare function fit(places: readonly Place[]): void;
/** What is empty was put there by us, and not by the author. */
export declare function isOurs(element: Element): boolean;
/** Shows the frame again, as the page has it, and no box. */
export declare function swapBack({ frame, box }: Place): void;
