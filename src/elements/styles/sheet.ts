/** A style sheet as text. */
export interface Sheet {
  readonly cssText: string;
}

/** Marks a text as CSS for editors and for the minifier; Lit's own does more, which plain elements have no use for. */
export const css = ([cssText]: TemplateStringsArray): Sheet => ({cssText: cssText!});

/** Gives a shadow root these styles; as a `<style>` where sheets cannot be constructed: Firefox before 101. */
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
