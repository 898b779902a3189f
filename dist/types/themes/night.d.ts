/** Dark on every page, also a light one. */
declare const _default: "\n:where(:root) {\n  --soglasie-color-scheme: dark;\n  --soglasie-color-accent: #b6a0fb;\n  --soglasie-color-on-accent: #1a1033;\n  --soglasie-color-text: #eceef4;\n  --soglasie-color-surface: #11131a;\n  --soglasie-color-border: #3a3f50;\n  --soglasie-color-focus: #b6a0fb;\n  --soglasie-radius: 14px;\n  --soglasie-shadow: 0 10px 36px #0008;\n}\n";
export default _default;
