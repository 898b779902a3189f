/** The notice stands in a corner or at an edge, is never higher than half the window and moves nothing. */
export declare const bannerStyles: import("./sheet.js").Sheet;
