import {html} from 'hono/html';
import type {Answer} from '../core/event.js';
import type {ShownText} from '../core/types.js';
import type {StoredEvent} from '../endpoint/ledger.js';
import {layout} from './layout.js';
import {ACTIONS, ANSWERS, EVENTS, KINDS, METHODS} from './words.js';

/** The latest events, newest first. */
export function eventsPage(events: readonly StoredEvent[], limit: number) {
  return layout(
    'Журнал',
    html`<header>
        <h1>Журнал согласий</h1>
        <form method="post" action="/console/sign-out"><button class="quiet">Выйти</button></form>
      </header>
      <main>
        ${events.length ? table(events, limit) : html`<p class="empty">Пока не пришло ни одного события.</p>`}
      </main>`,
  );
}

function table(events: readonly StoredEvent[], limit: number) {
  return html`<table>
    <caption>
      Последние события: ${events.length}${events.length === limit && ' (старшие не показаны)'}. Время — UTC.
    </caption>
    <thead>
      <tr>
        <th scope="col">Получено</th>
        <th scope="col">Событие</th>
        <th scope="col">Как</th>
        <th scope="col">Категории</th>
        <th scope="col">Сервисы</th>
        <th scope="col">Язык</th>
        <th scope="col">Страница</th>
        <th scope="col">Показанный текст</th>
      </tr>
    </thead>
    <tbody>
      ${events.map(row)}
    </tbody>
  </table>`;
}

function row({receivedAt, event}: StoredEvent) {
  const {scope, kind, method, action, categories, services, locale, text} = event;
  return html`<tr>
    <td data-label="Получено">
      <time datetime="${receivedAt.toISOString()}">${dateAndTime(receivedAt)}</time>
    </td>
    <td data-label="Событие">
      <span>${KINDS[kind]}: <strong class="${event.event}">${EVENTS[event.event]}</strong></span>
    </td>
    <td data-label="Как">${METHODS[method]}: ${ACTIONS[action]}</td>
    <td data-label="Категории">${answers(categories)}</td>
    <td data-label="Сервисы">${answers(services)}</td>
    <td data-label="Язык">${locale}</td>
    <td data-label="Страница" class="long">${scope.origin}${scope.path}</td>
    <td data-label="Показанный текст">${shownText(text)}</td>
  </tr>`;
}

function answers(map: Readonly<Record<string, Answer>>) {
  const entries = Object.entries(map);
  if (!entries.length) return '—';
  return html`<ul>
    ${entries.map(([id, answer]) => html`<li><span class="${answer}">${ANSWERS[answer]}</span> ${id}</li>`)}
  </ul>`;
}

function shownText(text: ShownText | null) {
  if (!text) return '—';
  // The text stands close between its tags: an indent of the template would become part of it.
  return html`<details>
    <summary><code>${text.hash?.slice(0, 19)}…</code></summary>
    <p class="long"><code>${text.hash}</code></p>
    <div class="shown">${text.content}</div>
  </details>`;
}

/** 22.11.2026 07:00:05 */
function dateAndTime(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 8)}`;
}
