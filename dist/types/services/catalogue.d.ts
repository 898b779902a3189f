import type { CategoryId } from '../core/types.js';
/**
 * The presets that are files of their own, by category, so that the loader knows what to ask before a file has come.
 * Yandex Metrika and Google Analytics are in the loader. `npm run services:check` compares this with the files.
 */
export declare const CATALOGUE: Readonly<Record<CategoryId, string>>;
