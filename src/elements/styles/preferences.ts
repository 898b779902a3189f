import {css} from '@lit/reactive-element/css-tag.js';

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
  header,
  main,
  footer {
    padding: calc(var(--s-space) * 1.5) calc(var(--s-space) * 2.5);
  }
  header {
    padding-right: calc(var(--s-space) * 1.5);
  }
  main {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding-top: 0;
  }
  footer {
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
  .present {
    margin-top: calc(var(--s-space) * 1.5);
    padding-top: calc(var(--s-space) * 1.5);
    border-top: 1px solid var(--s-border);
  }
  .note {
    padding-top: calc(var(--s-space) * 1.5);
    font-size: 0.875em;
  }
  summary {
    padding: 10px 0;
    cursor: pointer;
  }
  [part='service'] p + p {
    margin-top: calc(var(--s-space) * 0.5);
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
  input {
    -webkit-appearance: none;
    appearance: none;
    position: relative;
    flex: none;
    width: 48px;
    height: 28px;
    border: 1px solid;
    border-radius: 14px;
    background: none;
    cursor: pointer;
  }
  /* The thumb is a border, which forced colours keep. */
  input::before {
    content: '';
    position: absolute;
    top: 3px;
    left: 3px;
    border: 10px solid;
    opacity: 0.7;
    border-radius: 50%;
  }
  /* A finger's target of 44 pixels. */
  input::after {
    content: '';
    position: absolute;
    inset: -9px;
  }
  input:checked {
    border-color: var(--s-accent);
    background: var(--s-accent);
  }
  input:checked::before {
    left: 23px;
    opacity: 1;
    border-color: var(--soglasie-color-on-accent, Canvas);
  }
  input:indeterminate::before {
    left: 13px;
    border-color: var(--s-accent);
  }
  @media (min-width: 560px) {
    footer {
      grid-template-columns: 1fr 1fr 1fr;
    }
    [data-action='save'] {
      grid-column: auto;
    }
  }
  @media (max-height: 480px) {
    main {
      flex: none;
      overflow: visible;
    }
  }
`;
