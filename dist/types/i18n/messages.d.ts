import type { Config, Language } from '../core/types.js';
/** Texts by key. One language is split like the files that show it, so that each visitor fetches only what is shown. */
export type Messages = Readonly<Record<string, string>>;
/**
 * The texts to show: the language's own, laid over by the site's `messages`.
 *
 * @param dictionaries the locale files that the view needs
 */
export declare function messagesFor(config: Config, language: Language, dictionaries: readonly Messages[]): Messages;
/** The text with its `{placeholders}` filled in. */
export declare function fill(text: string, values: Readonly<Record<string, string | number>>): string;
/** The parts of a list, as this language divides them; by semicolons where the parts hold commas themselves. */
export declare function listOf(parts: readonly unknown[], messages: Messages, mark?: 'comma' | 'semicolon'): string;
/** A piece of a text: plain, or a link. */
export interface TextRun {
    readonly text: string;
    readonly href?: string;
}
