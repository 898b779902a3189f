export { receiptOf } from './core/receipt.js';
export { receiptBody } from './elements/receipt.js';
