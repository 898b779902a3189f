import {css} from '@lit/reactive-element/css-tag.js';

/** The notice stands in a corner or at an edge, is never higher than half the window and moves nothing. */
export const bannerStyles = css`
  :host {
    --s-offset: var(--soglasie-offset, 12px);
    --s-space: var(--soglasie-space, 8px);
    display: block !important;
    position: fixed !important;
    z-index: 99999999 !important;
    bottom: max(var(--s-offset), env(safe-area-inset-bottom)) !important;
    left: max(var(--s-offset), env(safe-area-inset-left)) !important;
    right: max(var(--s-offset), env(safe-area-inset-right)) !important;
    max-width: 600px !important;
    margin: 0 auto !important;
  }
  :host([position*='-']),
  :host([position='center']) {
    max-width: 400px !important;
  }
  :host([position$='-start']) {
    margin-inline-start: 0 !important;
  }
  :host([position$='-end']) {
    margin-inline-end: 0 !important;
  }
  :host([position='top']) {
    top: max(var(--s-offset), env(safe-area-inset-top)) !important;
    bottom: auto !important;
  }
  :host([position='center']) {
    bottom: 50% !important;
    transform: translateY(50%) !important;
  }
  :host([layout='bar']) {
    --s-offset: var(--soglasie-offset, 0px);
    max-width: none !important;
  }
  :host([layout='bar']) [part='banner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
    align-items: center;
    border-radius: 0;
  }
  :host([layout='bar']) [part] [part] {
    flex: 1 400px;
  }
  [part='banner'] {
    max-height: calc(50vh - var(--s-offset));
    padding: calc(var(--s-space) * 2) calc(var(--s-space) * 2) 0;
    overflow: auto;
  }
  [part='actions'] {
    display: flex;
    position: sticky;
    bottom: 0;
    flex-wrap: wrap;
    gap: var(--s-space);
    padding: calc(var(--s-space) * 1.5) 0 calc(var(--s-space) * 2);
    background: inherit;
  }
  ::slotted(*) {
    all: initial !important;
    --soglasie-color-accent: inherit !important;
    --soglasie-color-on-accent: inherit !important;
    --soglasie-color-border: inherit !important;
    --soglasie-color-focus: inherit !important;
    --soglasie-radius: inherit !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font: inherit !important;
    white-space: pre-line !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(b) {
    display: block !important;
    padding-bottom: 4px !important;
    font-size: 1.1em !important;
    font-weight: 600 !important;
  }
  ::slotted(button) {
    flex: 1 8.5em !important;
  }
  /* On a phone the whole text has to fit into half the window. */
  @media (max-width: 480px) {
    [part='banner'] {
      font-size: 0.875em;
    }
  }
  /* Zoomed to 400 %: three narrow buttons in one row leave room for the text. */
  @media (max-width: 400px) and (max-height: 400px) {
    [part='banner'] {
      --s-space: 4px;
      font-size: max(12px, 0.75rem);
    }
    ::slotted(button) {
      flex: 1 0 0 !important;
      min-width: 0 !important;
      padding: 0 !important;
      font-size: 0.9em !important;
      overflow-wrap: anywhere !important;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
