/* eslint-disable lit-a11y/role-has-required-aria-attrs -- a native checkbox states `checked` and `mixed` by itself */
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.js';
import {COLUMNS, tablesOf, type DeclaredCategory} from './declaration.js';
import type {DeclaredEntry, DeclaredService} from './declared-service.js';
import {stateOf, withCategory, withService, type Draft} from './draft.js';
import {runsTemplate, tableTemplate, textTemplate} from './service-template.js';

/** What a category needs besides its own texts. */
export interface CategoryContext {
  readonly draft: Draft;
  readonly labels: Messages;
  readonly onDraft: (draft: Draft) => void;
}

/** A category with its switch; its services fold out. The necessary one has no switch, as there is no choice. */
export function categoryTemplate(category: DeclaredCategory, context: CategoryContext): TemplateResult {
  const {id, title, text, services, entries} = category;
  const {draft, labels, onDraft} = context;
  const ids = services.map((service) => service.id);
  const state = stateOf(draft, id, ids);
  return html`<section part="category">
    <div class="row">
      <h3><label for="c-${id}">${title}</label></h3>
      ${
        id === 'necessary'
          ? html`<span id="c-necessary">${labels['preferences.always']}</span>`
          : html`<span id="s-${id}">${state === 'mixed' ? labels['preferences.partly'] : nothing}</span>
              <input
                id="c-${id}"
                type="checkbox"
                role="switch"
                part="switch"
                aria-describedby="s-${id} t-${id}"
                .checked=${state === 'on'}
                .indeterminate=${state === 'mixed'}
                @change=${() => onDraft(withCategory(draft, id, ids, state !== 'on'))}
              />`
      }
    </div>
    <p id="t-${id}">${runsTemplate(text)}</p>
    ${
      services.length + entries.length
        ? html`<details>
            <summary>${labels[services.length ? 'preferences.services' : 'services.own']}</summary>
            ${tables(entries, labels)}
            ${services.map((service) => serviceTemplate(service, category, context))}
          </details>`
        : nothing
    }
  </section>`;
}

function serviceTemplate(service: DeclaredService, category: DeclaredCategory, context: CategoryContext) {
  const {id, title, entries} = service;
  const {draft, labels, onDraft} = context;
  const siblings = category.services.map((each) => each.id);
  return html`<div part="service">
    <div class="row">
      <label for="v-${id}">${title}</label>
      <input
        id="v-${id}"
        type="checkbox"
        role="switch"
        part="switch"
        .checked=${draft.services[id]!}
        @change=${() => onDraft(withService(draft, id, category.id, siblings))}
      />
    </div>
    ${textTemplate(service)} ${tables(entries, labels)}
  </div>`;
}

function tables(entries: readonly DeclaredEntry[], labels: Messages) {
  return tablesOf(entries, labels).map((table) => tableTemplate({...table, columns: COLUMNS, labels}));
}
