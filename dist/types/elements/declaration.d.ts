import type { Config, Language } from '../core/types.js';
import type { Facts } from '../facts.js';
import { type Messages, type TextRun } from '../i18n/messages.js';
import { type DeclaredEntry, type DeclaredService } from './declared-service.js';
/** The columns of a table, in reading order: keys of an entry, and of their labels behind `services.`. */
export declare const COLUMNS: readonly ["name", "purpose", "term"];
/** One category as the visitor reads of it. */
export interface DeclaredCategory {
    readonly id: string;
    readonly title: string;
    readonly text: readonly TextRun[];
    readonly services: readonly DeclaredService[];
    /** What the site itself stores for it, by this library. */
    readonly entries: readonly DeclaredEntry[];
}
/** Everything the second layer says before anything is chosen. The first category is the necessary one. */
export interface Declaration {
    readonly title: string;
    /** What this is about; a site may say it in its own words. */
    readonly text: readonly TextRun[];
    /** Who is responsible and where the policy is; said in any case. Empty where nothing of it is configured. */
    readonly details: readonly TextRun[];
    readonly categories: readonly DeclaredCategory[];
    /** What holds for all services of others; empty where there are none. */
    readonly note: string;
    /** That nothing is loaded before consent; empty where Google's tags are, by its advanced consent mode. */
    readonly held: string;
    /** Texts of the controls, by message key. */
    readonly labels: Messages;
}
/** What the declaration is made of. */
export interface DeclarationSource {
    readonly config: Config;
    readonly language: Language;
    readonly messages: Messages;
    /** What is known of the configured presets. */
    readonly facts: Facts;
    readonly gpc: boolean;
}
/** The declaration in the visitor's language. A site's own texts go before the built-in ones. */
export declare function declarationOf({ config, language, messages, facts, gpc }: DeclarationSource): Declaration;
/**
 * The second layer as one text, for the proof: title, text, each category with its purpose and its services, labels of the
 * buttons; each on its line, in reading order, a link as `label (URL)`. The visitor's own state is not part of it.
 *
 * @param own what the page says in place of our text; empty where it leaves that to us
 */
export declare function declarationContent(declaration: Declaration, own?: string): string;
/** Cookies and entries of the browser's storage apart, each under its caption. */
export declare function tablesOf(entries: readonly DeclaredEntry[], labels: Messages): {
    caption: string;
    rows: DeclaredEntry[];
}[];
