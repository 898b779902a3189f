import {css} from 'lit';

/** Text takes the page's own font and colour, so that contrast is the page's wherever the box stands. */
export const checkboxStyles = css`
  :host {
    --box: max(24px, 1.5em);
    --gap: var(--soglasie-gap, 0.625em);
    --error: var(--soglasie-color-error, #d32f2f); /* 3:1 on white and on near-black alike */
    display: block;
    max-inline-size: 100%;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  label {
    display: flex;
    gap: var(--gap);
    min-block-size: 44px;
    padding-block: max(0px, (44px - var(--box)) / 2);
    box-sizing: border-box;
    cursor: pointer;
  }

  :host(:disabled) label {
    cursor: default;
  }

  input {
    flex: none;
    font: inherit;
    inline-size: var(--box);
    block-size: var(--box);
    margin: 0;
    accent-color: var(--soglasie-color-accent, auto);
    cursor: inherit;
  }

  .text {
    padding-block-start: calc((var(--box) - 1.5em) / 2);
  }

  input:disabled + .text {
    opacity: 0.65;
  }

  .more {
    margin-inline-start: calc(var(--box) + var(--gap));
  }

  .more > * {
    font-size: max(14px, 0.875em);
  }

  a {
    color: var(--soglasie-color-link, inherit);
  }

  .policy {
    display: inline-block;
    padding-block: 4px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
  }

  dl {
    margin-block: 0.25em 0.75em;
    padding-inline-start: 0.875em;
    border-inline-start: 1px solid var(--soglasie-color-border, #8b939e);
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  dd + dt {
    margin-block-start: 0.5em;
  }

  p {
    margin-block: 0;
  }

  p:not(:empty) {
    margin-block: 0.25em 0.5em;
    padding-inline-start: 0.625em;
    border-inline-start: 4px solid var(--error);
    font-weight: 600;
  }

  input[aria-invalid='true'] {
    outline: 2px solid var(--error);
    outline-offset: 2px;
  }

  :is(input, a, summary):focus-visible {
    outline: 2px solid var(--soglasie-color-focus, currentcolor);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
