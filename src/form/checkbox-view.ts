import {html, nothing, type TemplateResult} from 'lit';
import type {TextRun} from '../i18n/messages.js';
import {safeRuns} from '../elements/text-runs.js';
import type {Statement} from './statement.js';

/** A text in which `[label](url)` became links. No markup is ever parsed from it. */
function textTemplate(text: string): unknown {
  return safeRuns(text).map(({text, href}) => (href ? html`<a part="link" href=${href}>${text}</a>` : text));
}

/** The policy opens beside the form, so that what was typed is not lost; its name says so. */
export function policyTemplate({text, href}: TextRun, newTab: string): TemplateResult {
  return html`<a part="link" class="policy" href=${href ?? nothing} target="_blank" rel="noopener"
    >${text}<span class="unseen"> (${newTab})</span></a
  >`;
}

/** What the consent covers, behind a native disclosure. */
export function detailsTemplate({more, lines}: Statement): TemplateResult {
  return html`<details part="details">
    <summary>${more}</summary>
    <dl>
      ${lines.map(
        ({title, items}) =>
          html`<dt>${title}</dt>
            ${items.map((item) => html`<dd>${textTemplate(item)}</dd>`)}`,
      )}
    </dl>
    <slot name="details"></slot>
  </details>`;
}
