import type { Issue, Localized } from './types.js';
/**
 * Small readers that turn hostile input into typed values. A reader never throws: what it does not understand it
 * reports with its path and leaves out.
 */
/** Takes a mistake down; answers `undefined` so that a reader may end with it. */
export type Report = (path: string, expected?: string) => undefined;
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;
/** A report that collects mistakes into a list. */
export declare function collect(issues: Issue[]): Report;
export declare const bool: Reader<boolean>;
/** A string that matches, or any string. */
export declare function string(pattern?: RegExp, expected?: string): Reader<string>;
/** A whole number within bounds, both allowed. */
export declare function integer(min: number, max: number): Reader<number>;
export declare function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T>;
/** An array; faulty items are left out. */
export declare function listOf<T>(item: Reader<T>): Reader<readonly T[]>;
/** An object with any keys but `__proto__`, values of one kind; faulty entries are left out. */
export declare function mapOf<T>(item: Reader<T>): Reader<Readonly<Record<string, T>>>;
/** An object with known keys; unknown and faulty ones are reported and left out. */
export declare function shape<T extends object>(readers: {
    readonly [K in keyof T]-?: Reader<T[K]>;
}): Reader<Partial<T>>;
/** What any of the readers understands, the first that does. */
export declare function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B>;
/** `null` stays `null` = not declared. */
export declare function nullable<T>(reader: Reader<T>): Reader<T | null>;
/** A text, or one for each language. */
export declare const localized: Reader<Localized>;
/** Cookie and storage names: exact or with a trailing `*`; a `*` alone would wipe the whole site. */
export declare const namePattern: Reader<string>;
/** An address of the site's own or of http(s); `javascript:` and the like are refused. */
export declare const url: Reader<string>;
