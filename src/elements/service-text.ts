import type {Messages, TextRun} from '../i18n/messages.js';
import type {DeclaredEntry, DeclaredService} from './declared-service.js';
import {makeElement} from './make-element.js';

/** A paragraph with links; whatever stands in it stays text. Nothing where there is no text. */
export function paragraph(runs: readonly TextRun[], attributes: Readonly<Record<string, string>> = {}) {
  if (!runs[0]) return '';
  return makeElement(
    'p',
    attributes,
    ...runs.map(({text, href}) => (href ? makeElement('a', {href}, text) : text)),
  );
}

/** What a service is for, and who receives what. */
export function serviceText({text, facts}: DeclaredService): (Node | string)[] {
  return [text, ...facts].map((runs) => paragraph(runs));
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
export function tableElement({columns, rows, caption, label, labels}: Table): HTMLTableElement {
  const cell = (row: DeclaredEntry, column: string) => {
    if (column === 'name')
      return makeElement('th', {scope: 'row'}, makeElement('code', {translate: 'no'}, row.name));
    const text = column === 'kind' ? labels['services.' + row.kind]! : row[column as keyof DeclaredEntry];
    return makeElement('td', {}, text);
  };
  return makeElement(
    'table',
    {part: 'table', ...(label && {'aria-label': label})},
    caption ? makeElement('caption', {}, caption) : '',
    makeElement(
      'thead',
      {},
      makeElement(
        'tr',
        {},
        ...columns.map((column) => makeElement('th', {scope: 'col'}, labels['services.' + column]!)),
      ),
    ),
    makeElement(
      'tbody',
      {},
      ...rows.map((row) => makeElement('tr', {}, ...columns.map((column) => cell(row, column)))),
    ),
  );
}
