import type { Messages, TextRun } from '../i18n/messages.js';
import type { DeclaredEntry, DeclaredService } from './declared-service.js';
/** A paragraph with links; whatever stands in it stays text. Nothing where there is no text. */
export declare function paragraph(runs: readonly TextRun[], attributes?: Readonly<Record<string, string>>): "" | HTMLParagraphElement;
/** What a service is for, and who receives what. */
export declare function serviceText({ text, facts }: DeclaredService): (Node | string)[];
/** A table of cookies and entries. */
export interface Table {
    readonly columns: readonly string[];
    readonly rows: readonly DeclaredEntry[];
    readonly caption?: string;
    /** Its name, where it has no caption. */
    readonly label?: string;
    readonly labels: Messages;
}
/** The name of an entry is the head of its row. */
export declare function tableElement({ columns, rows, caption, label, labels }: Table): HTMLTableElement;
