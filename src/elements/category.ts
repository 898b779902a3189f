import type {Messages} from '../i18n/messages.js';
import {COLUMNS, tablesOf, type DeclaredCategory} from './declaration.js';
import type {DeclaredEntry, DeclaredService} from './declared-service.js';
import {makeElement} from './make-element.js';
import {paragraph, serviceText, tableElement} from './service-text.js';

/**
 * A category with its switch, `c-<id>`, and folded its services, each with its own, `v-<id>`. The necessary one has no switch,
 * as there is no choice.
 */
export function categoryElement(category: DeclaredCategory, labels: Messages): HTMLElement {
  const {id, title, text, services, entries} = category;
  const fold = makeElement(
    'details',
    {},
    makeElement('summary', {id: 'd-' + id}, labels[services[0] ? 'preferences.services' : 'services.own']!),
    ...tables(entries, labels),
    ...services.map((service) => serviceElement(service, labels)),
  );
  return makeElement(
    'section',
    {part: 'category'},
    makeElement(
      'div',
      {class: 'row'},
      makeElement('h3', {}, makeElement('label', {for: 'c-' + id}, title)),
      ...(id === 'necessary'
        ? [makeElement('span', {id: 'c-necessary'}, labels['preferences.always']!)]
        : [
            makeElement('span', {id: 's-' + id}),
            switchElement('c-' + id, {
              'aria-describedby': `s-${id}` + (text[0] ? ` t-${id}` : ''),
              // ARIA 1.2, §5.4 «switch»: no mixed state, which it would read as off. A native checkbox has one.
              ...(services[0] ? {} : {role: 'switch'}),
            }),
          ]),
    ),
    paragraph(text, {id: 't-' + id}),
    services[0] || entries[0] ? fold : '',
  );
}

function serviceElement(service: DeclaredService, labels: Messages): HTMLElement {
  const id = 'v-' + service.id;
  return makeElement(
    'div',
    {part: 'service'},
    makeElement(
      'div',
      {class: 'row'},
      makeElement('label', {for: id}, service.title),
      switchElement(id, {role: 'switch'}),
    ),
    ...serviceText(service),
    ...tables(service.entries, labels),
  );
}

function switchElement(id: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  return makeElement('input', {id, type: 'checkbox', part: 'switch', ...attributes});
}

function tables(entries: readonly DeclaredEntry[], labels: Messages): HTMLElement[] {
  return tablesOf(entries, labels).map((table) => tableElement({...table, columns: COLUMNS, labels}));
}
