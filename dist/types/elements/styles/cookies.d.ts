/** A part of the page's own text: its font, colours and width. */
export declare const cookiesStyles: import("./sheet.js").Sheet;
