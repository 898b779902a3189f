import type { Language } from '../core/types.js';
import { type Declaration } from './declaration.js';
import { ElementBase } from './element-base.js';
/** A declaration in its language. */
export interface Printed {
    readonly declaration: Declaration;
    readonly language: Language;
}
/**
 * @summary The declaration for the policy page: by category, each service with its purpose, who receives what, and a table of
 *   cookies and entries in the browser's storage; under the necessary ones what this library itself stores.
 *
 * @csspart category - One category.
 * @csspart service - One service.
 * @csspart table - Its cookies and entries.
 *
 * @attr {number} heading-level - Of the categories, 1 to 5; services are one below. Default: 3.
 *
 * @cssprop --soglasie-color-text - Default: the page's.
 * @cssprop --soglasie-color-link
 * @cssprop --soglasie-color-border
 * @cssprop --soglasie-color-focus - Focus ring.
 * @cssprop --soglasie-space - Unit of all distances.
 * @cssprop --soglasie-font - Font family; default: the page's.
 * @cssprop --soglasie-font-size
 */
export declare class SoglasieCookies extends ElementBase {
    static observedAttributes: string[];
    /** What all of them print, those included that are added later. */
    static latest: Printed | undefined;
    constructor();
    connectedCallback(): void;
    attributeChangedCallback(): void;
    /** Prints the latest declaration; called again when there is a newer one. */
    print(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-cookies': SoglasieCookies;
    }
}
