/** Text takes the page's own font and colour, so that contrast is the page's wherever the box stands. */
export declare const checkboxStyles: import("lit").CSSResult;
