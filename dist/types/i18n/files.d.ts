/** Every file of texts, under the name that it has beside the script tag: for bundlers, which make a file of each. */
export declare const LOCALE_FILES: Readonly<Record<string, () => Promise<unknown>>>;
