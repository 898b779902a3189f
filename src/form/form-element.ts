import {LitElement, type PropertyDeclarations} from 'lit';

/** What a native form control has of itself, and an element of ours has through its internals. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override properties: PropertyDeclarations = {
    blocked: {state: true},
    required: {type: Boolean, reflect: true},
    disabled: {type: Boolean, reflect: true},
  };

  protected readonly internals = this.attachInternals();
  protected customError = '';

  /** Whether the element is out of use: by its own attribute or by that of a fieldset around it. */
  protected blocked = false;

  /** Whether the form can be sent only with an answer. Off by default. */
  required = false;

  /** Whether the element is out of use: it is then neither checked nor sent. */
  disabled = false;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  setCustomValidity(message: string): void {
    this.customError = message;
    this.sync();
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.blocked = disabled;
    this.sync();
  }

  /** Tells the form the present state. */
  protected abstract sync(): void;
}
