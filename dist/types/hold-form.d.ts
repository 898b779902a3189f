import type { ConsentManager } from './manager.js';
/**
 * A form that is sent before its consent box works would be sent without consent: it waits until the box does, and is then sent
 * as it was meant to be.
 */
export declare function holdForms({ show }: Pick<ConsentManager, 'show'>): void;
