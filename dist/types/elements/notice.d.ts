import type { Config, ConsentStatus, Language, Signals } from '../core/types.js';
import type { Facts } from '../facts.js';
import { type Messages, type TextRun } from '../i18n/messages.js';
/** The buttons of the notice, in reading order. Refusal and consent are neighbours. */
declare const ACTIONS: readonly ["reject-all", "accept-all", "settings"];
export type NoticeAction = (typeof ACTIONS)[number];
/** Everything that the first layer shows. */
export interface Notice {
    readonly title: string;
    readonly text: readonly TextRun[];
    readonly actions: readonly (readonly [action: NoticeAction, label: string])[];
}
/** What the notice is made of; the manager has it all but the facts. */
export interface NoticeSource {
    readonly config: Config;
    readonly signals: Signals;
    readonly status: ConsentStatus;
    /** Ids without an answer. */
    readonly pending: readonly string[];
    /** What is known of new services. */
    readonly facts: Facts;
    readonly language: Language;
    /** The page's own words, which it shows in the place of our title and text; empty where it has none. */
    readonly ownText: string;
}
/** The notice in the visitor's language: about everything, or only about what is new beside a valid choice. */
export declare function noticeOf(source: NoticeSource, messages: Messages): Notice;
/**
 * The notice as one text, for the proof: the title or the page's own words, the text (a link is `label (URL)`) and the labels
 * of the buttons, each on its line, in reading order.
 */
export declare function noticeContent({ title, text, actions }: Notice, ownText: string): string;
export {};
