import type { CategoryId } from '../core/types.js';
/**
 * The presets that are files of their own, by category, each with the names of its public functions: what the loader has to know
 * before a file has come, to ask about it and to let the page's own code call it. `npm run services:check` compares this with the files.
 */
export declare const CATALOGUE: Readonly<Record<CategoryId, string>>;
