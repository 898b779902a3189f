import { type TemplateResult } from 'lit';
import type { TextRun } from '../i18n/messages.js';
import type { Statement } from './statement.js';
/** The policy opens beside the form, so that what was typed is not lost; its name says so. */
export declare function policyTemplate({ text, href }: TextRun, newTab: string): TemplateResult;
/** What the consent covers, behind a native disclosure. */
export declare function detailsTemplate({ more, lines }: Statement): TemplateResult;
