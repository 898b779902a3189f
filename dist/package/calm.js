var calm = `
:where(:root) {
  --soglasie-color-accent: #1f5fbf;
  --soglasie-color-on-accent: #fff;
  --soglasie-color-text: #1d2733;
  --soglasie-color-surface: #fff;
  --soglasie-color-border: #d3dbe4;
  --soglasie-color-focus: #1f5fbf;
  --soglasie-radius: 16px;
  --soglasie-shadow: 0 12px 40px #14285029;
}
@media (prefers-color-scheme: dark) {
  :where(:root) {
    --soglasie-color-accent: #8ab8ff;
    --soglasie-color-on-accent: #0b1a30;
    --soglasie-color-text: #e6ebf1;
    --soglasie-color-surface: #161c24;
    --soglasie-color-border: #3c4855;
    --soglasie-color-focus: #8ab8ff;
  }
}
`;

export { calm as default };
