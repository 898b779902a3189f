/**
 * Tells the developer something once, in the development build only: call it behind `__DEV__`, so that the text vanishes
 * from production.
 *
 * @param code anchor in docs/messages.md
 */
export declare function warn(code: string, text: string): void;
