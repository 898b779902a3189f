/**
 * Browsers throw on storage that is blocked, full or in a sandboxed frame, and vendors' functions may throw too. Whatever
 * fails, the page goes on and nothing is granted by it.
 *
 * @param code for the developer, in the development build
 * @param place in the configuration, if it is one's fault
 */
export declare function attempt<T>(code: string, action: () => T, place?: string): T | undefined;
