import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FormElement } from './form-element.js';
/**
 * The consent to the processing of personal data in a form. Never pre-ticked: only the visitor's own tick of the text
 * that is shown counts. While ticked it adds one field to the form, whose value is the record's id.
 *
 * @summary A form-associated checkbox for the consent to the processing of personal data.
 *
 * @slot - The label. Without it: «Я даю согласие на обработку персональных данных» in the language of the page.
 * @slot details - What the page adds to the details.
 *
 * @fires input - The visitor has ticked or unticked the box.
 * @fires change - The visitor has ticked or unticked the box.
 *
 * @csspart label - The box and its text.
 * @csspart box - The native checkbox.
 * @csspart details - The disclosure with what the consent covers.
 * @csspart error - What is wrong, after a failed submit.
 * @csspart link - The link to the policy.
 *
 * @cssprop --soglasie-color-accent - Colour of the ticked box.
 * @cssprop --soglasie-color-border - Colour of the line beside the details.
 * @cssprop --soglasie-color-error - Colour of the mark beside an error.
 * @cssprop --soglasie-color-focus - Colour of the focus ring.
 * @cssprop --soglasie-gap - Space between the box and its text.
 * @cssprop --soglasie-color-link - Colour of links.
 */
export declare class SoglasieCheckbox extends FormElement {
    #private;
    static get styles(): import("lit").CSSResult;
    static get properties(): PropertyDeclarations;
    static get observedAttributes(): string[];
    private note;
    /** Id of the purpose, a key of `form.purposes`. */
    purpose: string | null;
    /** Address of the policy; without it, that of the configuration. */
    policyUrl: string | null;
    /** What the record calls the form; without it, the form's own id or name. */
    formId: string | null;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    formAssociatedCallback(form: HTMLFormElement | null): void;
    formResetCallback(): void;
    /** Only the browser's own memory of the visitor's tick, and only of the text that is shown now. */
    formStateRestoreCallback(saved: unknown, mode: string): void;
    /** Id of the record that the present tick makes; null while unticked. */
    get recordId(): string | null;
    /** Whether the box is ticked. There is no attribute for it. */
    get checked(): boolean;
    set checked(on: boolean);
    /** Posts the event of the present tick, once; called when the form was sent. */
    collect(): void;
    protected willUpdate(): void;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues): void;
    /** Makes the entry, the validity and the state for a later restore follow the tick. */
    protected sync(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-checkbox': SoglasieCheckbox;
    }
}
