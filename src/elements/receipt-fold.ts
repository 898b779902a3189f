import {makeElement} from './make-element.js';

/** Makes what is shown of a receipt; rejects where its file does not come. */
export type ReceiptMaker = () => Promise<readonly HTMLElement[]>;

/** Folds out to the receipt, which is made then and anew each time. */
export function receiptFold(make: ReceiptMaker, title: string): HTMLElement {
  const body = makeElement('div', {});
  const fold = makeElement(
    'details',
    {class: 'receipt'},
    makeElement('summary', {id: 'd-receipt'}, title),
    body,
  );
  fold.ontoggle = async () => {
    if (!fold.open) return;
    try {
      body.replaceChildren(...(await make()));
    } catch {
      fold.open = false; // nothing to see without the file
    }
  };
  return fold;
}
