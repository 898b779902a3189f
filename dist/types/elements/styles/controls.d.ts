/**
 * Buttons and links, whether they stand in the shadow root or are slotted into it. All important: the page's own rules
 * reach slotted elements, and only an important rule of the shadow root outweighs an important one of the page.
 */
export declare const controls: import("./sheet.js").Sheet;
