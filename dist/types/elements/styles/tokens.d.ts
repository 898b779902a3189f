/**
 * The look shared by all layers. The tokens, `--soglasie-*`, may be set on the element or anywhere above it; where they are
 * not, system colours follow light, dark and forced colours by themselves. Of the page only the font is inherited.
 */
export declare const tokens: import("./sheet.js").Sheet;
