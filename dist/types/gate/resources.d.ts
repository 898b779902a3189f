import type { Held, MarkupState } from './markup.js';
export interface Resources {
    /**
     * Gives each its address where it is granted, takes it away where it is not; unfolds templates that are granted. True if
     * there were any: they may hold others.
     */
    settle(elements: readonly Held[]): boolean;
    /** Frames that are held now, in document order. */
    heldFrames(): readonly HTMLIFrameElement[];
    /** Shows this one frame until what holds it is refused. */
    loadOnce(frame: HTMLIFrameElement): void;
}
/**
 * Holds and releases frames, pictures, links and templates.
 *
 * @param freshCopy and setText make a held script; only the loader may make scripts
 */
export declare function createResources(state: MarkupState): Resources;
