import type { Config, Language } from '../core/types.js';
import { type Messages, type TextRun } from '../i18n/messages.js';
/** One service as the visitor reads of it. */
export interface DeclaredService {
    readonly id: string;
    readonly title: string;
    readonly text: readonly TextRun[];
    /** Who receives the data, which cookies and keys it leaves: a line each. */
    readonly facts: readonly string[];
}
/** One category as the visitor reads of it. */
export interface DeclaredCategory {
    readonly id: string;
    readonly title: string;
    readonly text: readonly TextRun[];
    readonly services: readonly DeclaredService[];
}
/** Everything the second layer says before anything is chosen. The first category is the necessary one. */
export interface Declaration {
    readonly title: string;
    readonly text: readonly TextRun[];
    readonly categories: readonly DeclaredCategory[];
    /** Texts of the controls, by message key. */
    readonly labels: Messages;
}
/** What the declaration is made of. */
export interface DeclarationSource {
    readonly config: Config;
    readonly language: Language;
    readonly messages: Messages;
    readonly gpc: boolean;
}
/** The declaration in the visitor's language. A site's own texts go before the built-in ones. */
export declare function declarationOf({ config, language, messages, gpc }: DeclarationSource): Declaration;
/**
 * The second layer as one text, for the proof: title, text, each category with its purpose and its services, labels of the
 * buttons; each on its line, in reading order, a link as `label (URL)`. The visitor's own state is not part of it.
 */
export declare function declarationContent({ title, text, categories, labels }: Declaration): string;
