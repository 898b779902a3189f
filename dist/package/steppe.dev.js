var steppe = `
:where(:root) {
  --soglasie-color-accent: #0f6b63;
  --soglasie-color-on-accent: #fff;
  --soglasie-color-text: #22302e;
  --soglasie-color-surface: #fffdf8;
  --soglasie-color-border: #d9d2c0;
  --soglasie-color-focus: #0f6b63;
  --soglasie-radius: 10px;
  --soglasie-shadow: 0 8px 28px #22302e2e;
}
@media (prefers-color-scheme: dark) {
  :where(:root) {
    --soglasie-color-accent: #7fd6c8;
    --soglasie-color-on-accent: #06231f;
    --soglasie-color-text: #e4eeec;
    --soglasie-color-surface: #14201f;
    --soglasie-color-border: #3a5652;
    --soglasie-color-focus: #7fd6c8;
  }
}
`;

export { steppe as default };
