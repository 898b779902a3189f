import {css} from './sheet.js';

/**
 * The box has the frame's layout, written on it as inline style; nothing in it makes it larger. The host has none of its
 * own, so that the box stands in the page's flow, flex line or grid as the frame would.
 */
export const embedStyles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none !important;
  }
  [part='embed'] {
    all: initial;
    --s-space: var(--soglasie-space, 8px);
    display: none;
    overflow: hidden;
    border: 0 solid transparent;
    visibility: inherit;
    background: var(--soglasie-color-surface, Canvas);
    color: var(--soglasie-color-text, CanvasText);
    color-scheme: var(--soglasie-color-scheme, light dark);
    font-family: var(--soglasie-font, inherit);
    font-size: var(--soglasie-font-size, max(15px, 0.9375rem));
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  ::slotted([slot='preview']) {
    all: initial !important;
    display: block !important;
    position: absolute !important;
    inset: 0 !important;
    width: 100% !important;
    height: 100% !important;
    object-fit: cover !important;
  }
  .view {
    box-sizing: border-box;
    display: flex;
    position: absolute;
    inset: 0;
    border: 1px solid var(--soglasie-color-border, #8888);
    border-radius: inherit;
  }
  [part='panel'] {
    box-sizing: border-box;
    min-width: 0;
    max-width: 30em;
    max-height: 100%;
    margin: auto;
    overflow: auto;
    padding: calc(var(--s-space) * 1.5) calc(var(--s-space) * 2) 0;
    border-radius: calc(var(--soglasie-radius, 12px) * 0.66);
    background: var(--soglasie-color-surface, Canvas);
  }
  b {
    font-weight: 600;
  }
  p {
    margin: 4px 0 0;
    font-size: max(12px, 0.9em);
    opacity: 0.82;
  }
  .actions {
    display: flex;
    position: sticky;
    bottom: 0;
    flex-wrap: wrap;
    gap: var(--s-space);
    padding: var(--s-space) 0 calc(var(--s-space) * 1.5);
    background: inherit;
  }
  button {
    flex: 1 8em;
    text-wrap: balance;
  }
  /* A player of 320 × 180 still shows its buttons, and some of the text above them to scroll. */
  .small {
    --s-space: 4px;
    font-size: max(12px, 0.75rem);
    line-height: 1.3;
  }
  .small [part='panel'] {
    padding-inline: 8px;
  }
  .small button {
    flex: 1 0 0;
    min-width: 0;
  }
  /* One line of the title, so that the text below it shows that there is some. */
  .tiny b {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tiny button {
    min-height: 24px !important;
    padding: 2px 4px !important;
    line-height: 1.1 !important;
  }
`;
