/** Themes are sets of tokens for the whole page; what the page sets itself, on any element, goes before them. */
export function adoptTheme({default: css}: {readonly default: string}): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
