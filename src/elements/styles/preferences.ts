import {css} from './sheet.js';

/** The window: a heading and the buttons that stay, categories that scroll between them. */
export const preferencesStyles = css`
  :host {
    --s-space: var(--soglasie-space, 8px);
    --s-border: var(--soglasie-color-border, #8888);
    --s-accent: var(--soglasie-color-accent, CanvasText);
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  dialog {
    flex-direction: column;
    width: calc(100% - 16px);
    max-width: 640px;
    max-height: min(100% - 16px, 760px);
    margin: auto;
    padding: 0;
    overflow: auto;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(10 15 25 / 0.5);
  }
  .row {
    display: flex;
    gap: calc(var(--s-space) * 1.5);
    align-items: center;
    justify-content: space-between;
  }
  .row > :first-child {
    flex: 1 1 auto;
  }
  /* The state gives way to the title, and words stay whole while there is room. */
  .row > h3 {
    max-width: 70%;
    overflow-wrap: break-word;
  }
  .row > span {
    flex: 0 99 auto;
    overflow-wrap: normal;
    text-align: end;
  }
  .present {
    flex-wrap: wrap;
  }
  .present > :first-child {
    flex: 1 15em;
  }
  .head,
  .body,
  .foot {
    padding: calc(var(--s-space) * 1.5) calc(var(--s-space) * 2.5);
  }
  .head {
    padding-inline-end: calc(var(--s-space) * 1.5);
  }
  .body {
    flex: 1 1 auto;
    overflow: auto;
    overscroll-behavior: contain;
    padding-top: 0;
  }
  .foot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s-space);
    border-top: 1px solid var(--s-border);
  }
  [data-action='save'] {
    grid-column: 1 / -1;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h2:focus-visible {
    outline: none !important;
  }
  h3 {
    font-size: 1.05em;
  }
  p,
  .row > span {
    opacity: 0.82;
    white-space: pre-line;
  }
  section,
  .search,
  .receipt {
    margin-top: calc(var(--s-space) * 1.5);
    padding-top: calc(var(--s-space) * 1.5);
    border-top: 1px solid var(--s-border);
  }
  .present {
    margin-bottom: calc(var(--s-space) * 1.5);
    padding-bottom: calc(var(--s-space) * 1.5);
    border-bottom: 1px solid var(--s-border);
  }
  .note {
    padding-top: calc(var(--s-space) * 1.5);
    font-size: 0.875em;
  }
  summary {
    padding: 12px 0;
    cursor: pointer;
  }
  [part='service'] p + p {
    margin-top: calc(var(--s-space) * 0.5);
  }
  #search,
  textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--s-border);
    border-radius: calc(var(--soglasie-radius, 12px) * 0.66);
    background: none;
    color: inherit;
    font: inherit;
  }
  textarea {
    margin-bottom: var(--s-space);
    font:
      0.8em ui-monospace,
      monospace;
    resize: vertical;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-space);
    align-items: center;
  }
  [part='service'] {
    margin-bottom: var(--s-space);
    padding-inline-start: calc(var(--s-space) * 2);
    border-inline-start: 2px solid var(--s-border);
  }
  [data-action='close'] {
    width: 44px;
    padding: 0 !important;
    border-color: transparent !important;
  }
  [data-action='close']::before {
    content: '✕';
  }
  [part='switch'] {
    -webkit-appearance: none;
    appearance: none;
    position: relative;
    z-index: 1;
    flex: none;
    width: 48px;
    height: 28px;
    border: 1px solid;
    border-radius: 14px;
    background: none;
    cursor: pointer;
  }
  /* The thumb is a border, which forced colours keep. */
  [part='switch']::before {
    content: '';
    position: absolute;
    top: 3px;
    inset-inline-start: 3px;
    border: 10px solid;
    opacity: 0.7;
    border-radius: 50%;
  }
  /* A finger's target of 44 pixels. */
  [part='switch']::after {
    content: '';
    position: absolute;
    inset: -9px;
  }
  [part='switch']:checked {
    border-color: var(--s-accent);
    background: var(--s-accent);
  }
  [part='switch']:checked::before {
    inset-inline-start: 23px;
    opacity: 1;
    border-color: var(--soglasie-color-on-accent, Canvas);
  }
  [part='switch']:indeterminate::before {
    inset-inline-start: 13px;
    border-color: var(--s-accent);
  }
  /* Forced colours take the fill away; on and off would differ in the place of the thumb alone. */
  @media (forced-colors: active) {
    [part='switch']:checked {
      forced-color-adjust: none;
      --s-accent: Highlight;
      --soglasie-color-on-accent: HighlightText;
    }
  }
  @media (min-width: 560px) {
    .foot {
      grid-template-columns: 1fr 1fr 1fr;
    }
    [data-action='save'] {
      grid-column: auto;
    }
  }
  @media (max-height: 480px) {
    .body {
      flex: none;
      overflow: visible;
    }
  }
`;
