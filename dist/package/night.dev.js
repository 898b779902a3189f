var night = `
:where(:root) {
  --soglasie-color-scheme: dark;
  --soglasie-color-accent: #b6a0fb;
  --soglasie-color-on-accent: #1a1033;
  --soglasie-color-text: #eceef4;
  --soglasie-color-surface: #11131a;
  --soglasie-color-border: #3a3f50;
  --soglasie-color-focus: #b6a0fb;
  --soglasie-radius: 14px;
  --soglasie-shadow: 0 10px 36px #0008;
}
`;

export { night as default };
