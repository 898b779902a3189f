import {css} from './sheet.js';

/** A part of the page's own text: its font, colours and width. */
export const cookiesStyles = css`
  :host {
    --s-space: var(--soglasie-space, 8px);
    --s-border: var(--soglasie-color-border, #8888);
    display: block;
    color: var(--soglasie-color-text, inherit);
    font-family: var(--soglasie-font, inherit);
    font-size: var(--soglasie-font-size, inherit);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: calc(var(--s-space) * 0.75) 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(var(--s-space) * 3) 0 0;
    font-size: 1.25em;
    line-height: 1.25;
    break-after: avoid;
  }
  section section > :first-child {
    margin-top: calc(var(--s-space) * 2);
    font-size: 1.05em;
  }
  a {
    color: var(--soglasie-color-link, inherit);
    text-decoration: underline;
  }
  a:focus-visible {
    outline: 3px solid var(--soglasie-color-focus, #3b82f6);
    outline-offset: 1px;
  }
`;
