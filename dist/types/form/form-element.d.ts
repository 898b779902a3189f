import { LitElement, type PropertyDeclarations } from 'lit';
/** What a native form control has of itself, and an element of ours has through its internals. */
export declare abstract class FormElement extends LitElement {
    static readonly formAssociated = true;
    static shadowRootOptions: ShadowRootInit;
    static properties: PropertyDeclarations;
    protected readonly internals: ElementInternals;
    protected customError: string;
    /** Whether the element is out of use: by its own attribute or by that of a fieldset around it. */
    protected blocked: boolean;
    /** Whether the form can be sent only with an answer. Off by default. */
    required: boolean;
    /** Whether the element is out of use: it is then neither checked nor sent. */
    disabled: boolean;
    get form(): HTMLFormElement | null;
    get labels(): NodeList;
    get willValidate(): boolean;
    get validity(): ValidityState;
    get validationMessage(): string;
    checkValidity(): boolean;
    reportValidity(): boolean;
    setCustomValidity(message: string): void;
    formDisabledCallback(disabled: boolean): void;
    /** Tells the form the present state. */
    protected abstract sync(): void;
}
