import type { Language, ShownText } from '../core/types.js';
import type { Declaration } from './declaration.js';
import { type Draft } from './draft.js';
import { ElementBase } from './element-base.js';
import { type ReceiptMaker } from './receipt-fold.js';
/** What the second layer shows. */
export interface Layer {
    readonly declaration: Declaration;
    readonly language: Language;
    /** The answers in force. */
    readonly draft: Draft;
    /** When the present choice was made and how long it lasts, in words; empty before the first one. */
    readonly present: string;
    /** True when something is granted. */
    readonly withdrawable: boolean;
    /** Makes the receipt of the choice in force, when it is unfolded: it states when. */
    readonly receipt: ReceiptMaker | null;
    /** The declaration with its hash, for the event. */
    readonly text: ShownText;
}
/**
 * @summary The second layer: categories, services and the present choice, in a native dialog. Closing it decides nothing.
 *
 * @fires soglasie-decide - The visitor has chosen; `choice` holds the answers on the screen.
 *
 * @slot text - Own text instead of ours at the beginning. Who is responsible and where the policy is stays below it.
 *
 * @csspart dialog - The window.
 * @csspart category - One category.
 * @csspart switch - A switch, of a category or a service.
 * @csspart service - One service.
 * @csspart table - Cookies or entries in the browser's storage.
 * @csspart choice - The buttons that accept and reject everything, always both.
 *
 * @cssprop --soglasie-color-accent - Background of the main button and of switches that are on.
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
 */
export declare class SoglasiePreferences extends ElementBase {
    private shown;
    private draft;
    private dialog;
    /** Always in place, so that the page's own text is in the flat tree before anything is shown. */
    private own;
    constructor();
    /** A window that has left the page is no longer modal, though its dialog would go on calling itself open. */
    disconnectedCallback(): void;
    get open(): boolean;
    /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
    show(): void;
    get layer(): Layer | undefined;
    /** What to show; one with other answers in force, or the first after the window was closed, resets the switches. */
    set layer(next: Layer);
    /** Plain boxes: a header, a main part or a footer in the dialog would be landmarks beside those of the page. */
    private content;
    /** Brings the switches to what the draft says. */
    private sync;
    /** The visitor has used the switch with this id, of a category or a service. */
    private toggle;
    /** Closes first: the dialog then gives the focus back before the notice behind it goes. */
    private press;
    private find;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-preferences': SoglasiePreferences;
    }
}
