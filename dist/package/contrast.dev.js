var contrast = `
:where(:root) {
  --soglasie-color-accent: #000;
  --soglasie-color-on-accent: #fff;
  --soglasie-color-text: #000;
  --soglasie-color-surface: #fff;
  --soglasie-color-border: #000;
  --soglasie-color-focus: #0047ff;
  --soglasie-radius: 0px;
  --soglasie-shadow: 0 0 0 1px #000;
  --soglasie-font-size: 1.0625rem;
}
@media (prefers-color-scheme: dark) {
  :where(:root) {
    --soglasie-color-accent: #fff;
    --soglasie-color-on-accent: #000;
    --soglasie-color-text: #fff;
    --soglasie-color-surface: #000;
    --soglasie-color-border: #fff;
    --soglasie-color-focus: #ffd400;
    --soglasie-shadow: 0 0 0 1px #fff;
  }
}
`;

export { contrast as default };
