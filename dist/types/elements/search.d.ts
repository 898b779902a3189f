import type { Declaration } from './declaration.js';
/**
 * A field that leaves only the services whose title, vendor or id holds what is typed, unfolded. Nothing where there are few.
 *
 * @param sections of the categories, in their order
 */
export declare function searchElement({ categories, labels }: Declaration, sections: readonly HTMLElement[]): "" | HTMLDivElement;
