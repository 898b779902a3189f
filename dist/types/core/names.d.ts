/** Ids, keys, and the names of cookies. */
/** True for the id of a category, service or record: short, plain, and no name that every object inherits. */
export declare function isId(value: unknown): value is string;
/** True for the presets that obey Google Consent Mode: `google-analytics`, `google-ads`, `google-tag-manager`. */
export declare function isGoogleTag(id: string): boolean;
/** The object's own value under this key; never one it inherits, such as `constructor`. */
export declare function own<T extends object>(object: T, key: string): T[keyof T] | undefined;
/** Before the id of an unsent report, in localStorage. */
export declare const OUTBOX = "soglasie.outbox.";
/** A cookie or storage name, exact or with a trailing `*`; a `*` alone would wipe the whole site. */
export declare const NAME: RegExp;
/** The cookie and storage names of a list; what is none is left out. */
export declare function names(list: unknown): readonly string[];
/** Whether a cookie's or a key's name is one of these, exact or with a trailing `*`. */
export declare function matches(patterns: readonly string[], name: string): boolean;
