import {localize} from '../core/localize.js';
import {isObject, isSafeUrl} from '../core/guards.js';
import {own} from '../core/names.js';
import type {Config, Language, Localized, Purpose} from '../core/types.js';
import {plainText, safeRuns} from '../elements/text-runs.js';
import {fill, type Messages, type TextRun} from '../i18n/messages.js';
import {counted, termText} from './term.js';

/** One thing the details say. */
export interface Line {
  readonly title: string;
  readonly items: readonly string[];
}

/** Everything that is shown with the box. */
export interface Statement {
  readonly label: string;
  readonly policy: TextRun | null;
  /** Label of the control that opens the details. */
  readonly more: string;
  readonly lines: readonly Line[];
  /** What the page adds to the details. */
  readonly extra: string;
}

/** What the page wants shown, and in whose words. */
export interface StatementSource {
  readonly language: Language;
  readonly messages: Messages;
  /** Id of the purpose. */
  readonly purpose?: string | null;
  /** The box's own; the configured one stands in for a missing or unsafe one. */
  readonly policyUrl?: string | null;
  /** The page's own label; empty = ours. */
  readonly label?: string;
  readonly extra?: string;
}

/** Everything that is shown with the box. */
export function statementOf(config: Config, source: StatementSource): Statement {
  const {messages, policyUrl, label, extra = ''} = source;
  const href = [policyUrl, config.policyUrl].find((url) => url && isSafeUrl(url));
  return {
    label: label || messages['form.label'] || '',
    policy: href ? {text: messages['form.policy'] || href, href} : null,
    more: messages['form.more'] ?? '',
    lines: detailLines(config, source),
    extra,
  };
}

/** The configured purpose of this id. */
export function purposeOf(config: Config, id: string | null | undefined): Purpose | undefined {
  const {purposes} = config.form;
  return id && isObject(purposes) ? own(purposes, id) : undefined;
}

/**
 * What a consent must tell before it is given (94-V art. 8(4); GDPR art. 13; 152-FZ art. 9(4)). What the site has not
 * declared is left out, never guessed.
 */
function detailLines(config: Config, source: StatementSource): Line[] {
  const {language, messages} = source;
  const purpose = purposeOf(config, source.purpose);
  const {operator, form} = config;
  const inLanguage = (text: Localized | undefined) => localize(text, language);
  const line = (key: string, items: readonly (string | false | undefined)[]): Line => ({
    title: messages[key] ?? key,
    items: items.map((item) => tidy(String(item || ''))).filter(Boolean),
  });
  const comma = messages['form.comma'] ?? ', ';
  const list = (items: readonly Localized[] | null | undefined, separator: string) =>
    Array.isArray(items) ? items.map(inLanguage).filter(Boolean).join(separator) : '';
  const answer = (key: string, value: boolean | Localized | null | undefined) =>
    line(key, [
      typeof value === 'boolean'
        ? messages[`${key}.${value ? 'yes' : 'no'}`]
        : inLanguage(value ?? undefined),
    ]);

  const {idType = '', id, email, address} = operator;
  const registered = id && `${messages['form.id.' + idType] ?? idType} ${id}`;
  const term = termText(purpose?.term, language, messages);
  const {recipients} = purpose ?? {};
  const days = form.responseDays; // the configuration may hold anything

  return [
    line('form.operator', [
      [inLanguage(operator.name), registered, inLanguage(address), email].filter(Boolean).join(comma),
    ]),
    line('form.data', [list(form.dataCategories, comma)]),
    line('form.purpose', [inLanguage(purpose?.title), inLanguage(purpose?.text)]),
    line('form.term', [term && fill(messages['form.term.text'] ?? '{term}', {term})]),
    line('form.recipients', [
      recipients?.length === 0
        ? messages['form.recipients.none']
        : list(recipients, messages['form.semicolon'] ?? '; '),
    ]),
    answer('form.abroad', form.crossBorder),
    answer('form.public', form.publicSources),
    line('form.withdraw', [
      email ? fill(messages['form.withdraw.email'] ?? '', {email}) : messages['form.withdraw.text'],
      Number.isInteger(days) &&
        fill(messages['form.answer'] ?? '', {days: counted(days!, 'form.workdays', language, messages)}),
    ]),
  ].filter(({items}) => items.length);
}

/**
 * The canonical text of what is shown, the same for the eye, the hash and the record. One rule: from top to bottom, one
 * item a line; white space collapsed, ends trimmed, empty lines dropped; a link is its label followed by its address as
 * written, in parentheses; a line of the details is `title: item; item`.
 */
export function contentOf({label, policy, more, lines, extra}: Statement): string {
  return [
    label,
    policy && plainText([policy]),
    more,
    ...lines.map(
      ({title, items}) => `${title}: ${items.map((item) => plainText(safeRuns(item))).join('; ')}`,
    ),
    extra,
  ]
    .flatMap((item) => (item ?? '').split('\n'))
    .map(tidy)
    .filter(Boolean)
    .join('\n');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
