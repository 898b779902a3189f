/** Makes what is shown of a receipt; rejects where its file does not come. */
export type ReceiptMaker = () => Promise<readonly HTMLElement[]>;
/** Folds out to the receipt, which is made then and anew each time. */
export declare function receiptFold(make: ReceiptMaker, title: string): HTMLElement;
