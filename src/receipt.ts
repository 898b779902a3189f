// What makes a receipt and shows it: fetched when a visitor unfolds it or the page asks for it.
export {receiptOf} from './core/receipt.js';
export {receiptBody} from './elements/receipt.js';
