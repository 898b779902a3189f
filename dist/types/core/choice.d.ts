import type { Answer } from './record.js';
import type { Choice, ConsentRecord, Signals } from './types.js';
/**
 * Yes to everything asked. Global Privacy Control is an objection to marketing: under it marketing starts only when it is
 * chosen by hand, so «accept all» leaves it as it is.
 *
 * @param standing the last record, while it is valid
 */
export declare function acceptAll({ gpc }: Signals, standing: ConsentRecord | null): Answer;
/** No to everything. */
export declare const rejectAll: Answer;
/**
 * What the visitor picked. A category's answer is its services' answer too, unless the choice names them; what it does
 * not name keeps its last answer, and what was never asked is denied.
 *
 * @param standing the last record, while it is valid
 */
export declare function picked(choice: Choice, standing: ConsentRecord | null): Answer;
