import {html, nothing, type TemplateResult} from 'lit';
import type {Messages, TextRun} from '../i18n/messages.js';
import type {DeclaredEntry, DeclaredService} from './declared-service.js';

/** Text with links; whatever stands in it stays text. */
export function runsTemplate(runs: readonly TextRun[]) {
  return runs.map(({text, href}) => (href ? html`<a href=${href}>${text}</a>` : text));
}

/** What a service is for, and who receives what. */
export function textTemplate({text, facts}: DeclaredService): TemplateResult {
  return html`${text.length ? html`<p>${runsTemplate(text)}</p>` : nothing}
  ${facts.map((fact) => html`<p>${runsTemplate(fact)}</p>`)}`;
}

/** A table of cookies and entries. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly DeclaredEntry[];
  readonly caption?: string;
  /** Its name, where it has no caption. */
  readonly label?: string;
  readonly labels: Messages;
}

/** The name of an entry is the head of its row. */
export function tableTemplate({columns, rows, caption, label, labels}: Table): TemplateResult {
  const cell = (row: DeclaredEntry, column: string) =>
    column === 'kind' ? labels['services.' + row.kind] : row[column as keyof DeclaredEntry];
  return html`<table part="table" aria-label=${label ?? nothing}>
    ${
      caption
        ? html`<caption>
            ${caption}
          </caption>`
        : nothing
    }
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${labels['services.' + column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${columns.map((column) =>
              column === 'name'
                ? html`<th scope="row"><code translate="no">${row.name}</code></th>`
                : html`<td>${cell(row, column)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
