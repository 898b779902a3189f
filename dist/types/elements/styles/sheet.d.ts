/** A style sheet as text. */
export interface Sheet {
    readonly cssText: string;
}
/** Marks a text as CSS for editors and for the minifier; Lit's own does more, which plain elements have no use for. */
export declare const css: ([cssText]: TemplateStringsArray) => Sheet;
/** Gives a shadow root these styles; as a `<style>` where sheets cannot be constructed: Firefox before 101. */
export declare function adoptStyles(root: ShadowRoot, styles: readonly Sheet[]): void;
