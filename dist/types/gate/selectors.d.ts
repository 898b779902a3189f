/** Held scripts. What holds an element, its attributes say: see `holdersOf`. */
export declare const SCRIPTS: string;
/** Everything else that may be held; `resources.ts` knows what to do with it. */
export declare const OTHERS: string;
export declare const HELD: string;
