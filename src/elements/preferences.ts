import {LitElement, html, nothing, type PropertyValues} from 'lit';
import type {ShownText} from '../core/types.js';
import {categoryTemplate} from './category.js';
import {DecideEvent, type Press} from './decide-event.js';
import type {Declaration} from './declaration.js';
import type {Draft} from './draft.js';
import {runsTemplate} from './service-template.js';
import {controls} from './styles/controls.js';
import {preferencesStyles} from './styles/preferences.js';
import {table} from './styles/table.js';
import {tokens} from './styles/tokens.js';

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
export class SoglasiePreferences extends LitElement {
  static override get styles() {
    return [tokens, controls, table, preferencesStyles];
  }

  static override get properties() {
    return {layer: {attribute: false}, draft: {state: true}};
  }

  /** What to show; a new one resets the switches. */
  declare layer: Layer | undefined;
  declare protected draft: Draft;

  #pressed: EventTarget | null = null;

  get open(): boolean {
    return !!this.#dialog?.open;
  }

  /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
  async show(): Promise<void> {
    await this.updateComplete;
    if (this.open) return;
    this.#dialog?.showModal();
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('layer') && this.layer) this.draft = this.layer.draft;
  }

  protected override render() {
    if (!this.layer) return nothing;
    const {declaration, present, withdrawable} = this.layer;
    const {title, text, categories, note, labels} = declaration;
    const {draft} = this;
    const onDraft = (next: Draft) => (this.draft = next);
    const button = (action: Press, look: string, part: string) =>
      html`<button
        type="button"
        class=${look}
        part=${part || nothing}
        data-action=${action}
        @click=${() => this.#decide(action)}
      >
        ${labels['action.' + action]}
      </button>`;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the click is for the backdrop; Esc is native
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @mousedown=${(event: Event) => (this.#pressed = event.target)}
      @click=${this.#onClick}
    >
      <header class="row">
        <h2 id="title" tabindex="-1">${title}</h2>
        <button
          type="button"
          class="quiet"
          data-action="close"
          aria-label=${labels['action.close']!}
          @click=${this.#close}
        ></button>
      </header>
      <main>
        <p>${runsTemplate(text)}</p>
        ${
          present
            ? html`<div class="row present">
                <p>${present}</p>
                ${withdrawable ? button('withdraw', 'quiet', '') : nothing}
              </div>`
            : nothing
        }
        ${categories.map((category) => categoryTemplate(category, {draft, labels, onDraft}))}
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </main>
      <footer>
        ${button('reject-all', 'quiet', 'choice')} ${button('accept-all', 'quiet', 'choice')}
        ${button('save', '', '')}
      </footer>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  #close = (): void => {
    this.#dialog?.close();
  };

  /** A click that began and ended on the backdrop closes; one that began on a text being selected does not. */
  #onClick = ({target}: Event): void => {
    if (target === this.#dialog && target === this.#pressed) this.#close();
  };

  /** Closes first: the dialog then gives the focus back before the notice behind it goes. */
  #decide(action: Press): void {
    this.#close();
    this.dispatchEvent(new DecideEvent(action, this.draft));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-preferences': SoglasiePreferences;
  }
}
