/** Tables of cookies, in the preferences and in the declaration. */
export declare const table: import("./sheet.js").Sheet;
