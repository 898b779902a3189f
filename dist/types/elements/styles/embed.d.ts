/**
 * The box has the frame's layout, written on it as inline style; nothing in it makes it larger. The host has none of its
 * own, so that the box stands in the page's flow, flex line or grid as the frame would.
 */
export declare const embedStyles: import("./sheet.js").Sheet;
