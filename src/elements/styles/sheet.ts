// Stands for Lit's `css-tag.js` in the file of the notice, which every visitor waits for: the same two functions, without what
// only Lit's own elements need.

interface Sheet {
  readonly cssText: string;
}

export const css = ([cssText]: TemplateStringsArray): Sheet => ({cssText: cssText!});

/** As one sheet; as a `<style>` where sheets cannot be constructed: Firefox before 101. */
export function adoptStyles(root: ShadowRoot, styles: readonly Sheet[]): void {
  const text = styles.map(({cssText}) => cssText).join('');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
