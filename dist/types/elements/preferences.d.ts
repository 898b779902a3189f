import { LitElement, nothing, type PropertyValues } from 'lit';
import type { ShownText } from '../core/types.js';
import type { Declaration } from './declaration.js';
import type { Draft } from './draft.js';
/** What the second layer shows. */
export interface Layer {
    readonly declaration: Declaration;
    /** The answers in force. */
    readonly draft: Draft;
    /** When the present choice was made and how long it lasts, in words; empty before the first one. */
    readonly present: string;
    /** True when something is granted. */
    readonly withdrawable: boolean;
    /** The declaration with its hash, for the event. */
    readonly text: ShownText;
}
/**
 * @summary The second layer: categories, services and the present choice, in a native dialog. Closing it decides nothing.
 *
 * @fires soglasie-decide - The visitor has chosen; `choice` holds the answers on the screen.
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
export declare class SoglasiePreferences extends LitElement {
    #private;
    static get styles(): import("lit").CSSResult[];
    static get properties(): {
        layer: {
            attribute: boolean;
        };
        draft: {
            state: boolean;
        };
    };
    /** What to show; a new one resets the switches. */
    layer: Layer | undefined;
    protected draft: Draft;
    get open(): boolean;
    /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
    show(): Promise<void>;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): import("lit-html").TemplateResult<1> | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-preferences': SoglasiePreferences;
    }
}
