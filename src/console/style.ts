/** The console's sheet, served from its own address because the policy allows no other. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d5dae0; --paper: #fff; --raised: #f5f7f9;
  --accent: #0b57d0; --yes: #0f6b2f; --no: #a3260f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --quiet: #a3abb5; --line: #3a4149; --paper: #15181c; --raised: #1e2329;
    --accent: #8ab4f8; --yes: #7fd79b; --no: #ffab99; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.3; }
header { display: flex; gap: 1rem; align-items: center; justify-content: space-between; margin-bottom: 1rem; }
button { min-height: 2.75rem; padding: 0 1.25rem; border: 1px solid transparent; border-radius: .5rem; font: inherit;
  color: var(--paper); background: var(--accent); cursor: pointer; }
button.quiet { color: var(--ink); background: none; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sign-in { max-width: 22rem; margin: 12vh auto 0; }
.sign-in form { display: grid; gap: .5rem; margin-top: 1.5rem; }
.sign-in button { margin-top: .5rem; }
input { min-height: 2.75rem; padding: 0 .75rem; border: 1px solid var(--quiet); border-radius: .5rem; font: inherit;
  color: inherit; background: var(--paper); }
.problem { margin: 0; color: var(--no); }
.hint, .empty, caption { color: var(--quiet); }
.hint { margin: .5rem 0 0; font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
caption { padding-bottom: .75rem; text-align: start; }
th, td { padding: .625rem .75rem .625rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 500; white-space: nowrap; }
time { font-variant-numeric: tabular-nums; }
ul { margin: 0; padding: 0; list-style: none; }
.granted, .given { color: var(--yes); }
.denied, .refused, .withdrawn { color: var(--no); }
.long { overflow-wrap: anywhere; }
summary { cursor: pointer; min-height: 1.5rem; }
details p { margin: .5rem 0; }
.shown { max-width: 32rem; padding: .75rem; border-radius: .5rem; background: var(--raised); white-space: pre-wrap;
  overflow-wrap: anywhere; }
@media (max-width: 60rem) {
  body { padding: 1rem; }
  table, caption, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .75rem; }
  td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; padding: .25rem 0; border: 0; }
  td::before { content: attr(data-label); color: var(--quiet); }
}
`;
