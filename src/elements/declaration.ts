import {localize} from '../core/localize.js';
import type {Config, Language, Localized} from '../core/types.js';
import type {Facts} from '../facts.js';
import {fill, listOf, type Messages, type TextRun} from '../i18n/messages.js';
import {declaredService, entryOf, type DeclaredEntry, type DeclaredService} from './declared-service.js';
import {plainText, safeRuns} from './text-runs.js';

/** The columns of a table, in reading order: keys of an entry, and of their labels behind `services.`. */
export const COLUMNS = ['name', 'purpose', 'term'] as const;

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
export function declarationOf({config, language, messages, facts, gpc}: DeclarationSource): Declaration {
  const say = (text: Localized | undefined, key: string) =>
    String(localize(text, language) ?? messages[key] ?? '');
  const categories = [{id: 'necessary', title: undefined, text: undefined}, ...config.categories].map(
    ({id, title, text}): DeclaredCategory => ({
      id,
      title: say(title, `category.${id}.title`) || id,
      text: safeRuns(say(text, `category.${id}.text`)),
      services: config.services
        .filter(({category}) => category === id)
        .map((service) => declaredService(service, {language, messages, facts: facts[service.id]})),
      entries: id === 'necessary' ? ownEntries(config, messages) : [],
    }),
  );

  const {name, id, idType = '', address, email} = config.operator;
  const operator = [
    localize(name, language),
    id && `${messages['operator.' + idType] ?? idType} ${id}`.trim(),
    localize(address, language),
    email && `[${email}](mailto:${email})`,
  ].filter(Boolean);
  const marketing = config.categories.some((category) => category.id === 'marketing');
  const details = [
    operator[0] && fill(messages['preferences.operator']!, {operator: listOf(operator, messages)}),
    config.policyUrl && `[${messages['banner.policy']}](${config.policyUrl})`,
    gpc && marketing && messages['banner.gpc'],
  ];
  return {
    title: messages['preferences.title']!,
    text: safeRuns(messages['preferences.text']!),
    details: safeRuns(details.filter(Boolean).join('\n')),
    categories,
    note: Object.keys(facts)[0] ? messages['services.foreign']! : '',
    held: config.google?.consentMode === 'advanced' ? '' : messages['services.held']!,
    labels: messages,
  };
}

/** What this library itself stores. */
function ownEntries({cookie, endpoint, form}: Config, messages: Messages): DeclaredEntry[] {
  const {name, days, refusalDays} = cookie;
  return [
    entryOf('cookie', [name, 'consent', `${Math.max(days, refusalDays)}d`], messages),
    entryOf('entry', [name, 'consent', 'kept'], messages),
    entryOf('entry', ['soglasie.once', 'consent', 'session'], messages),
    ...(endpoint ? [entryOf('entry', ['soglasie.outbox.*', 'retry', 'kept'], messages)] : []),
    ...(form.purposes
      ? [
          {
            ...entryOf('entry', ['soglasie.forms', 'consent', 'kept'], messages),
            purpose: messages['services.forms']!,
          },
        ]
      : []),
  ];
}

/** Labels of the controls that are always there, in reading order. */
const LABELS = ['action.reject-all', 'action.accept-all', 'action.save'] as const;

/**
 * The second layer as one text, for the proof: title, text, each category with its purpose and its services, labels of the
 * buttons; each on its line, in reading order, a link as `label (URL)`. The visitor's own state is not part of it.
 *
 * @param own what the page says in place of our text; empty where it leaves that to us
 */
export function declarationContent(declaration: Declaration, own = ''): string {
  const {title, text, details, categories, note, labels} = declaration;
  return [
    title,
    own || plainText(text),
    plainText(details),
    ...categories.flatMap((category) => [
      category.title,
      plainText(category.text),
      ...tableContent(category.entries, labels),
      ...category.services.flatMap((service) => [
        service.title,
        plainText(service.text),
        ...service.facts.map(plainText),
        ...tableContent(service.entries, labels),
      ]),
    ]),
    note,
    ...LABELS.map((key) => labels[key]),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The tables as they are shown: caption, head, rows. */
function tableContent(entries: readonly DeclaredEntry[], labels: Messages): string[] {
  return tablesOf(entries, labels).flatMap(({caption, rows}) => [
    caption,
    COLUMNS.map((column) => labels['services.' + column]).join(' | '),
    ...rows.map((row) => COLUMNS.map((column) => row[column]).join(' | ')),
  ]);
}

/** Cookies and entries of the browser's storage apart, each under its caption. */
export function tablesOf(entries: readonly DeclaredEntry[], labels: Messages) {
  return (['cookie', 'entry'] as const)
    .map((kind) => ({
      caption: labels[kind === 'cookie' ? 'services.cookies' : 'services.storage']!,
      rows: entries.filter((entry) => entry.kind === kind),
    }))
    .filter(({rows}) => rows[0]);
}
