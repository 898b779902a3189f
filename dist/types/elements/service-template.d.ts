import { type TemplateResult } from 'lit';
import type { Messages, TextRun } from '../i18n/messages.js';
import type { DeclaredEntry, DeclaredService } from './declared-service.js';
/** Text with links; whatever stands in it stays text. */
export declare function runsTemplate(runs: readonly TextRun[]): (string | TemplateResult<1>)[];
/** What a service is for, and who receives what. */
export declare function textTemplate({ text, facts }: DeclaredService): TemplateResult;
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
export declare function tableTemplate({ columns, rows, caption, label, labels }: Table): TemplateResult;
