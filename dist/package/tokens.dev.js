import { css } from './controls.dev.js';

const tokens = css`
  :host {
    all: initial !important;
    font-family: var(--soglasie-font, inherit) !important;
    color-scheme: var(--soglasie-color-scheme, light dark) !important;
  }
  [part='banner'],
  dialog {
    box-sizing: border-box;
    border: 1px solid var(--soglasie-color-border, #8888);
    border-radius: var(--soglasie-radius, 12px);
    background: var(--soglasie-color-surface, Canvas);
    box-shadow: var(--soglasie-shadow, 0 8px 32px #0003);
    color: var(--soglasie-color-text, CanvasText);
    font-size: var(--soglasie-font-size, max(15px, 0.9375rem));
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
`;

export { tokens };
