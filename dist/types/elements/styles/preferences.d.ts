/** The window: a heading and the buttons that stay, categories that scroll between them. */
export declare const preferencesStyles: import("./sheet.js").Sheet;
