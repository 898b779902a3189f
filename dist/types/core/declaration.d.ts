import type { FormConfig, Operator } from './types.js';
/** Readers of what a site declares about its forms. The loader leaves these parts unread: only the form view shows them. */
export declare const operatorReader: import("./readers.js").Reader<Partial<Required<Operator>>>;
export declare const formReader: import("./readers.js").Reader<Partial<FormConfig>>;
