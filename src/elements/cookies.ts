import {adoptStyles} from './styles/sheet.js';
import type {Language} from '../core/types.js';
import {COLUMNS, type Declaration, type DeclaredCategory} from './declaration.js';
import type {DeclaredEntry} from './declared-service.js';
import {directionOf} from '../core/language.js';
import {ElementBase} from './element-base.js';
import {makeElement} from './make-element.js';
import {paragraph, serviceText, tableElement} from './service-text.js';
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
export class SoglasieCookies extends ElementBase {
  static observedAttributes = ['heading-level'];

  /** What all of them print, those included that are added later. */
  static latest: Printed | undefined;

  constructor() {
    super();
    adoptStyles(this.attachShadow({mode: 'open'}), [table, cookiesStyles]);
  }

  connectedCallback(): void {
    this.print();
  }

  attributeChangedCallback(): void {
    this.print();
  }

  /** Prints the latest declaration; called again when there is a newer one. */
  print(): void {
    const {latest} = SoglasieCookies;
    if (!latest || !this.isConnected) return;
    const {declaration, language} = latest;
    const {held, note, categories, labels} = declaration;
    const level = Math.trunc(Number(this.getAttribute('heading-level'))) || 3;

    const heading = (below: 0 | 1, text: string) =>
      makeElement(`h${Math.min(Math.max(level, 1), 5) + below}` as 'h3', {}, text);
    const tableOf = (label: string, rows: readonly DeclaredEntry[]) =>
      rows[0] ? tableElement({label, rows, labels, columns: [...COLUMNS, 'kind']}) : '';
    const section = ({title, text, services, entries}: DeclaredCategory) =>
      makeElement(
        'section',
        {part: 'category'},
        heading(0, title),
        paragraph(text),
        tableOf(title, entries),
        ...services.map((service) =>
          makeElement(
            'section',
            {part: 'service'},
            heading(1, service.title),
            ...serviceText(service),
            tableOf(service.title, service.entries),
          ),
        ),
      );

    this.lang = language;
    this.dir = directionOf(language);
    this.shadowRoot!.replaceChildren(
      ...[held, note].filter(Boolean).map((text) => makeElement('p', {}, text)),
      ...categories.map(section),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-cookies': SoglasieCookies;
  }
}
