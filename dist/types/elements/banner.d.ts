import { ElementBase } from './element-base.js';
import type { Notice } from './notice.js';
/**
 * @summary The cookie notice: first layer, non-modal. Every text, link and button is a direct child in light DOM, where
 *   privacy extensions and scanners can read and click; styles are in the shadow root, where page CSS does not reach.
 *
 * @fires soglasie-decide - The visitor accepts or rejects everything, or asks for the second layer: `action` says which.
 *
 * @slot text - Title, text and links. Children of the page's own with this slot stand in their place.
 * @slot actions - Filled by the library: the three buttons.
 *
 * @csspart banner - The box.
 * @csspart text - Title, text and links.
 * @csspart actions - The buttons. Accept and reject cannot be styled apart, nor hidden.
 *
 * @attr {bottom | bottom-start | bottom-end | top | center} position
 * @attr {box | bar} layout
 *
 * @cssprop --soglasie-color-accent - Background of the main buttons.
 * @cssprop --soglasie-color-on-accent - Text on it.
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 * @cssprop --soglasie-color-border
 * @cssprop --soglasie-color-focus - Focus ring.
 * @cssprop --soglasie-color-scheme - `light` or `dark` where the page has only one of them.
 * @cssprop --soglasie-radius
 * @cssprop --soglasie-space - Unit of all distances.
 * @cssprop --soglasie-font - Font family; default: the page's.
 * @cssprop --soglasie-font-size
 * @cssprop --soglasie-shadow
 * @cssprop --soglasie-motion - How long a button takes to follow the pointer; default: no time.
 * @cssprop --soglasie-offset - Distance from the edges of the window.
 */
export declare class SoglasieBanner extends ElementBase {
    private shown;
    private cameFrom;
    private box;
    constructor();
    connectedCallback(): void;
    /** The page's own words, which stand in the place of ours; empty where it has none. */
    get ownText(): string;
    /** Takes the notice off the screen at once; focus that was in it goes back to where it came from. */
    leave(): void;
    /** What to show; without it the element takes no room. */
    get notice(): Notice | undefined;
    set notice(notice: Notice | undefined);
    /** Removes what the library has put there, and buttons of the page's own, which it may not have. */
    private clear;
    /**
     * Into the top layer, out of reach of transforms, overflows and z-indexes; without it the box is fixed. Not over a window that
     * is open: the notice could be seen there, and not pressed.
     */
    raise(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-banner': SoglasieBanner;
    }
}
