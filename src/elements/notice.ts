import {localize} from '../core/localize.js';
import type {Config, Language, Signals} from '../core/types.js';
import {fill, type Messages, type TextRun} from '../i18n/messages.js';
import {plainText, safeRuns} from './text-runs.js';

/** The buttons of the notice, in reading order. Refusal and consent are neighbours. */
const ACTIONS = ['reject-all', 'accept-all', 'settings'] as const;

export type NoticeAction = (typeof ACTIONS)[number];

/** Everything that the first layer shows. */
export interface Notice {
  readonly title: string;
  readonly text: readonly TextRun[];
  readonly actions: readonly (readonly [action: NoticeAction, label: string])[];
}

/** What the notice is made of; the manager has it all but the messages. */
export interface NoticeSource {
  readonly config: Config;
  readonly signals: Signals;
  readonly language: Language;
}

/** The notice in the visitor's language. */
export function noticeOf({config, signals, language}: NoticeSource, messages: Messages): Notice {
  const {categories, cookie, policyUrl} = config;
  const names = categories.map(
    ({id, title}) =>
      localize(title, language) ?? String(messages[`category.${id}.title`] ?? id).toLowerCase(),
  );
  const lines = [
    fill(messages['banner.text']!, {categories: names.join(', '), days: cookie.days}) +
      (policyUrl ? ` [${messages['banner.policy']}](${policyUrl})` : ''),
    signals.gpc && categories.some(({id}) => id === 'marketing') && messages['banner.gpc'],
  ];
  return {
    title: messages['banner.title']!,
    text: safeRuns(lines.filter(Boolean).join('\n')),
    actions: ACTIONS.map((action) => [action, messages['action.' + action]!]),
  };
}

/**
 * The notice as one text, for the proof: the title, the text (a link is `label (URL)`) and the labels of the buttons, each
 * on its line, in reading order.
 */
export function noticeContent({title, text, actions}: Notice): string {
  return [title, plainText(text), ...actions.map(([, label]) => label)].join('\n');
}
