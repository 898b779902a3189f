/** Has screen readers say it when they have said what they are at, and leaves nothing behind. */
export declare function announce(text: string, lang: string): void;
