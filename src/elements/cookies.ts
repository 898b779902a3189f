import {LitElement, html, nothing} from 'lit';
import type {Language} from '../core/types.js';
import {COLUMNS, type Declaration, type DeclaredCategory} from './declaration.js';
import type {DeclaredEntry} from './declared-service.js';
import {makeElement} from './make-element.js';
import {runsTemplate, tableTemplate, textTemplate} from './service-template.js';
import {cookiesStyles} from './styles/cookies.js';
import {table} from './styles/table.js';

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
export class SoglasieCookies extends LitElement {
  static override get styles() {
    return [table, cookiesStyles];
  }

  static override get properties() {
    return {declaration: {state: true}, headingLevel: {attribute: 'heading-level', type: Number}};
  }

  /** What all of them print, those included that are added later. */
  static latest: Printed | undefined;

  declare protected declaration: Declaration | undefined;
  /** Of the categories. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.print();
  }

  /** Prints the latest declaration; called again when there is a newer one. */
  print(): void {
    const {latest} = SoglasieCookies;
    if (!latest) return;
    this.lang = latest.language;
    this.declaration = latest.declaration;
  }

  protected override render() {
    if (!this.declaration) return nothing;
    const {held, note, categories} = this.declaration;
    return html`${[held, note].map((text) => (text ? html`<p>${text}</p>` : nothing))}
    ${categories.map((category) => this.#category(category))}`;
  }

  #category({title, text, services, entries}: DeclaredCategory) {
    return html`<section part="category">
      ${this.#heading(0, title)}
      <p>${runsTemplate(text)}</p>
      ${this.#table(title, entries)}
      ${services.map(
        (service) =>
          html`<section part="service">
            ${this.#heading(1, service.title)} ${textTemplate(service)}
            ${this.#table(service.title, service.entries)}
          </section>`,
      )}
    </section>`;
  }

  #heading(below: 0 | 1, text: string) {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 3, 1), 5) + below;
    return makeElement(`h${level}` as 'h3', {}, text);
  }

  #table(label: string, rows: readonly DeclaredEntry[]) {
    const {labels} = this.declaration!; // rows are of it
    return rows.length ? tableTemplate({label, rows, labels, columns: [...COLUMNS, 'kind']}) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-cookies': SoglasieCookies;
  }
}
