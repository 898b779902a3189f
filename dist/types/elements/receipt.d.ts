import type { Messages } from '../i18n/messages.js';
/** The receipt, to be read, copied, or kept as a file of this name. */
export declare function receiptBody(receipt: object, file: string, labels: Messages): HTMLElement[];
