/** Themes are sets of tokens for the whole page; what the page sets itself, on any element, goes before them. */
export declare function adoptTheme({ default: css }: {
    readonly default: string;
}): void;
