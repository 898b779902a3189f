/** Puts a stub in the place of this global. */
export declare function hold(name: string): void;
/** Puts a stub there that forgets nothing: the service is granted, and its file is on its way. */
export declare function holdBack(name: string): void;
/** Gives the real one back. Answers with what was held back, to be done when the service has started. */
export declare function release(name: string): readonly (() => void)[];
