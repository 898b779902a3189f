import {localize} from '../core/localize.js';
import type {Category, Config, ConsentStatus, Language, Signals} from '../core/types.js';
import type {Facts} from '../facts.js';
import {daysIn} from '../i18n/days.js';
import {fill, listOf, type Messages, type TextRun} from '../i18n/messages.js';
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
export function noticeOf(source: NoticeSource, messages: Messages): Notice {
  const {config, signals, status, pending, facts, language, ownText} = source;
  const {categories, services, cookie, policyUrl} = config;
  const isPending = ({id}: {readonly id: string}) => pending.includes(id);
  const nameOf = ({id, title}: Category) =>
    localize(title, language) ?? String(messages[`category.${id}.title`] ?? id).toLocaleLowerCase(language);
  // A new category is asked with its services.
  const fresh = services.filter((service) => isPending(service) && !pending.includes(service.category));
  const asked = pending[0]
    ? categories.filter((each) => isPending(each) || fresh.some(({category}) => category === each.id))
    : categories;
  const names = [
    ...categories.filter(isPending).map(nameOf),
    ...fresh.map(({id, title}) => localize(title, language) ?? localize(facts[id]?.title, language) ?? id),
  ];
  const lines = [
    status === 'outdated' && messages['banner.revised'],
    status === 'valid' && names[0] && fill(messages['banner.new']!, {names: listOf(names, messages)}),
    !ownText &&
      fill(messages['banner.text']!, {
        categories: listOf(asked.map(nameOf), messages),
        days: cookie.days,
        term: daysIn(cookie.days, language, messages),
      }) + (policyUrl ? ` [${messages['banner.policy']}](${policyUrl})` : ''),
    signals.gpc && asked.some(({id}) => id === 'marketing') && messages['banner.gpc'],
  ];
  return {
    title: messages['banner.title']!,
    text: safeRuns(lines.filter(Boolean).join('\n')),
    actions: ACTIONS.map((action) => [action, messages['action.' + action]!]),
  };
}

/**
 * The notice as one text, for the proof: the title or the page's own words, the text (a link is `label (URL)`) and the labels
 * of the buttons, each on its line, in reading order.
 */
export function noticeContent({title, text, actions}: Notice, ownText: string): string {
  return [ownText || title, plainText(text), ...actions.map(([, label]) => label)].filter(Boolean).join('\n');
}
