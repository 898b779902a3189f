/**
 * Removes what a service left in the browser.
 *
 * @param keep names that are never touched: our own
 * @returns names that are still there: cookies of another host or path, or set so that scripts cannot reach them
 */
export declare function forget({ cookies, storage }: {
    readonly cookies: readonly string[];
    readonly storage: readonly string[];
}, keep: (name: string) => boolean): string[];
