import { ElementBase } from './element-base.js';
import type { Host } from '../host.js';
/**
 * @summary The permanent way back to the preferences, with the present state in words.
 *
 * @slot - Own text instead of «Настройки cookie».
 *
 * @attr {boolean} floating - Stands in the lower corner of the window.
 *
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 */
export declare class SoglasieSettings extends ElementBase {
    static host: Host;
    private button;
    private slotted;
    constructor();
    connectedCallback(): void;
    /** Says the present state; called again when it changes. */
    show(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-settings': SoglasieSettings;
    }
}
