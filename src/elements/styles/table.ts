import {css} from './sheet.js';

/** Tables of cookies, in the preferences and in the declaration. */
export const table = css`
  table {
    position: relative;
    width: 100%;
    margin: calc(var(--s-space) * 0.5) 0 var(--s-space);
    border-collapse: collapse;
    font-size: 0.875em;
    text-align: start;
  }
  caption {
    padding: 4px 0;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 8px;
    border-top: 1px solid var(--s-border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-top: 0;
    opacity: 0.82;
  }
  code {
    font: inherit;
    font-family: ui-monospace, monospace;
  }
  th:first-child {
    width: 32%;
  }
  tr {
    break-inside: avoid;
  }
  /* Columns do not fit on a phone: kind stands beside the name, term beside the purpose. */
  @media (max-width: 560px) {
    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 4px 0;
      border-top: 1px solid var(--s-border);
    }
    tbody th:first-child,
    td {
      width: auto;
      padding: 0;
      border: 0;
    }
    td:nth-child(n + 3) {
      max-width: 12em;
      padding-inline-start: 8px;
      text-align: end;
    }
    td:nth-child(2),
    td:nth-child(3) {
      grid-row: 2;
    }
  }
`;
