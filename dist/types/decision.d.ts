import { type Decision } from './decision/decision.js';
import type { ConsentManager } from './manager.js';
/** Wires a decision to the real page, storage and endpoint. */
export declare function decisionFor(manager: ConsentManager, reportError: (code: string, message: string) => void): Decision;
