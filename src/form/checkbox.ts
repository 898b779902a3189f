import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {isId} from '../core/names.js';
import type {ShownText} from '../core/types.js';
import {warn} from '../dev/warn.js';
import {FormConsentEvent} from '../events.js';
import {shownText} from '../elements/shown-text.js';
import {checkboxStyles} from './checkbox-styles.js';
import {detailsTemplate, policyTemplate} from './checkbox-view.js';
import {createEntry, removeForeignEntries, replaceFallback} from './entry.js';
import {FormElement} from './form-element.js';
import {formEvent} from './form-event.js';
import {HostController} from './host-controller.js';
import {slottedText} from './slotted-text.js';
import {contentOf, purposeOf, statementOf, type Statement} from './statement.js';
import {fieldNames, onSent} from './submission.js';

/** One act of the visitor. Nothing of it is known to anybody until the form is sent. */
interface Tick {
  readonly recordId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly content: string;
  posted?: boolean;
}

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
export class SoglasieCheckbox extends FormElement {
  static override get styles() {
    return checkboxStyles;
  }

  // A getter, as the banner's: beside a static field esbuild would turn every #private name into a WeakMap.
  static override get properties(): PropertyDeclarations {
    return {
      note: {state: true},
      purpose: {},
      policyUrl: {attribute: 'policy-url'},
      formId: {attribute: 'form-id'},
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'name', 'form', 'checked'];
  }

  readonly #host = new HostController(this);
  readonly #entry = createEntry();
  readonly #observer = new MutationObserver(() => this.#adopt());
  #tick: Tick | null = null;
  #shown: ShownText = {hash: null, content: ''};
  #stopWatching = () => {};

  private note: 'none' | 'invalid' | 'changed' = 'none';

  /** Id of the purpose, a key of `form.purposes`. */
  purpose: string | null = null;

  /** Address of the policy; without it, that of the configuration. */
  policyUrl: string | null = null;

  /** What the record calls the form; without it, the form's own id or name. */
  formId: string | null = null;

  constructor() {
    super();
    // Set before the element was defined, it would hide the accessor, and be no tick of the visitor's.
    delete (this as {checked?: boolean}).checked;
    this.addEventListener('invalid', () => (this.note = 'invalid'));
    this.addEventListener('click', (event) => {
      // From a label outside, or from a script: the native box does what it does for a click.
      if (event.composedPath()[0] === this) this.#box?.click();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href', 'hidden', 'slot'],
    });
    this.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.sync();
    if (__DEV__ && name === 'checked' && value !== null)
      warn('checkbox-checked', 'The attribute `checked` is ignored: consent is never pre-ticked.');
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#stopWatching();
    this.#stopWatching = form ? onSent(form, () => this.collect()) : () => {};
  }

  formResetCallback(): void {
    this.#setTick(null);
  }

  /** Only the browser's own memory of the visitor's tick, and only of the text that is shown now. */
  formStateRestoreCallback(saved: unknown, mode: string): void {
    const [, recordId, at, content] = /^(\S+) (\d+) ([^]+)$/.exec(String(saved)) ?? [];
    if (mode === 'restore' && recordId && content === this.#read())
      this.#setTick({recordId, at: Number(at), content});
  }

  /** Id of the record that the present tick makes; null while unticked. */
  get recordId(): string | null {
    return this.#tick?.recordId ?? null;
  }

  /** Whether the box is ticked. There is no attribute for it. */
  get checked(): boolean {
    return !!this.#tick;
  }

  set checked(on: boolean) {
    if (on === this.checked) return;
    const {page} = this.#host.value.manager;
    this.#setTick(on ? {recordId: page.recordId(), at: page.now(), content: this.#read()} : null);
  }

  /** Posts the event of the present tick, once; called when the form was sent. */
  collect(): void {
    const [tick, form] = [this.#tick, this.form];
    if (!tick || tick.posted || !form || this.blocked) return;
    tick.posted = true;
    const {manager, language} = this.#host.value;
    const {config, page, record, signals} = manager;
    const event = formEvent(config, {
      recordId: tick.recordId,
      tickedAt: tick.at,
      text: this.#shown,
      consentId: record?.consentId ?? null,
      origin: page.origin,
      path: page.path(),
      locale: language,
      signals,
      form: this.formId || form.getAttribute('id') || form.getAttribute('name') || null,
      purpose: isId(this.purpose) ? this.purpose : null,
      policyUrl: this.#statement().policy?.href ?? null,
      fields: fieldNames(form),
    });
    manager.submitForm(event);
    document.dispatchEvent(new FormConsentEvent(event));
  }

  protected override willUpdate(): void {
    const content = this.#read();
    if (__DEV__ && this.purpose !== null && !purposeOf(this.#host.value.manager.config, this.purpose))
      warn('purpose-unknown', `There is no purpose "${this.purpose}" in form.purposes.`);
    if (this.#tick && this.#tick.content !== content) {
      this.#setTick(null);
      this.note = 'changed';
    }
  }

  protected override render(): TemplateResult {
    const {language, messages} = this.#host.value;
    const statement = this.#statement();
    const {policy} = statement;
    const notes = {none: '', invalid: this.validationMessage, changed: messages['form.changed']};
    return html`<div lang=${language}>
      <label part="label">
        <input
          type="checkbox"
          part="box"
          ?required=${this.required}
          ?disabled=${this.blocked}
          aria-invalid=${this.note === 'invalid'}
          aria-describedby=${this.note === 'none' ? nothing : 'note'}
          @input=${this.#follow}
          @change=${this.#follow}
        />
        <span class="text"><slot></slot>${slottedText(this, '') ? nothing : statement.label}</span>
      </label>
      <div class="more">
        <p id="note" part="error" role="status">${notes[this.note]}</p>
        ${policy ? policyTemplate(policy, messages['form.new-tab'] ?? '') : nothing}
        ${detailsTemplate(statement)}
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#box) this.#box.checked = this.checked;
    this.sync();
  }

  /** A click, a key or a script has moved the native box. `change` does not leave a shadow root by itself. */
  #follow({type}: Event): void {
    this.checked = !!this.#box?.checked;
    if (type === 'change') this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  get #box(): HTMLInputElement | null {
    return this.shadowRoot && this.shadowRoot.querySelector('input');
  }

  /** Looks through what the page has put inside: a fallback, entries of a copied box, another text. */
  #adopt(): void {
    replaceFallback(this);
    removeForeignEntries(this, this.#entry);
    this.sync();
    this.requestUpdate();
  }

  #setTick(tick: Tick | null): void {
    this.#tick = tick;
    this.note = 'none';
    this.sync();
    this.requestUpdate();
  }

  /** Makes the entry, the validity and the state for a later restore follow the tick. */
  protected override sync(): void {
    const [entry, tick] = [this.#entry, this.#tick];
    const form = this.getAttribute('form');
    entry.name = this.getAttribute('name') || 'soglasie-consent';
    entry.value = tick?.recordId ?? '';
    entry.disabled = this.blocked;
    if (form === null) entry.removeAttribute('form');
    else entry.setAttribute('form', form);
    if (!tick) entry.remove();
    else if (entry.parentNode !== this) this.append(entry);

    const valueMissing = this.required && !tick;
    const message = valueMissing ? this.#host.value.messages['form.required'] : '';
    this.internals.setValidity(
      {valueMissing, customError: !!this.customError},
      this.customError || message || ' ',
      this.#box ?? undefined,
    );
    if (this.note === 'invalid' && this.validity.valid) this.note = 'none';
    this.internals.setFormValue(null, tick && `${tick.recordId} ${tick.at} ${tick.content}`);
  }

  /** The text that is shown now. */
  #read(): string {
    const content = contentOf(this.#statement());
    if (content !== this.#shown.content) void this.#hash(content);
    return content;
  }

  async #hash(content: string): Promise<void> {
    this.#shown = {hash: null, content};
    const shown = await shownText(content);
    if (content === this.#shown.content) this.#shown = shown;
  }

  #statement(): Statement {
    const {manager, language, messages} = this.#host.value;
    return statementOf(manager.config, {
      language,
      messages,
      purpose: this.purpose,
      policyUrl: this.policyUrl,
      label: slottedText(this, ''),
      extra: slottedText(this, 'details'),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-checkbox': SoglasieCheckbox;
  }
}
