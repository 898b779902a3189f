/** The text of the children that stand in this slot. */
export declare function slottedText(element: Element, slot: string): string;
