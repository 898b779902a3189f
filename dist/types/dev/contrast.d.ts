/** Tells the developer whose colours leave a button unreadable. */
export declare function warnOfContrast(button: Element): void;
