/** Puts the stub in the place of this global. */
export declare function hold(name: string): void;
/** Gives the real one back. */
export declare function release(name: string): void;
