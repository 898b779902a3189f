/** Google's command queue. Its tags read `arguments` objects from it, never arrays. */
export declare function dataLayer(): unknown[];
/** A command to Google's tags. */
export declare function gtag(..._command: unknown[]): void;
/** The same command as a value, to be put in front of those already queued. */
export declare function command(..._command: unknown[]): IArguments;
