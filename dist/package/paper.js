var paper = `
:where(:root) {
  --soglasie-color-accent: #2b2620;
  --soglasie-color-on-accent: #fbf7ef;
  --soglasie-color-text: #2b2620;
  --soglasie-color-surface: #fbf7ef;
  --soglasie-color-border: #cdc3b2;
  --soglasie-color-focus: #8a4b14;
  --soglasie-radius: 2px;
  --soglasie-shadow: 0 1px 3px #2b262033;
}
@media (prefers-color-scheme: dark) {
  :where(:root) {
    --soglasie-color-accent: #efe8dc;
    --soglasie-color-on-accent: #221e19;
    --soglasie-color-text: #efe8dc;
    --soglasie-color-surface: #221e19;
    --soglasie-color-border: #544c41;
    --soglasie-color-focus: #e9b27c;
  }
}
`;

export { paper as default };
