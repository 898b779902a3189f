import {localize} from '../core/localize.js';
import type {Config, Language, Localized} from '../core/types.js';
import {fill, type Messages, type TextRun} from '../i18n/messages.js';
import {plainText, safeRuns} from './text-runs.js';

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
export function declarationOf({config, language, messages, gpc}: DeclarationSource): Declaration {
  const say = (text: Localized | undefined, key: string) =>
    String(localize(text, language) ?? messages[key] ?? '');
  const line = (key: string, name: string, value: string) =>
    value ? [fill(messages[key]!, {[name]: value})] : [];

  // What this library itself stores.
  const ours = [
    ...line('preferences.cookies', 'names', config.cookie.name),
    ...line('preferences.storage', 'names', config.cookie.name + ', soglasie.*'),
  ];
  const categories = [{id: 'necessary', title: undefined, text: undefined}, ...config.categories].map(
    ({id, title, text}): DeclaredCategory => ({
      id,
      title: say(title, `category.${id}.title`) || id,
      text: safeRuns([say(text, `category.${id}.text`), ...(id === 'necessary' ? ours : [])].join('\n')),
      services: config.services
        .filter(({category}) => category === id)
        .map((service) => ({
          id: service.id,
          title: say(service.title, `service.${service.id}.title`) || service.id,
          text: safeRuns(say(service.text, `service.${service.id}.text`)),
          facts: [
            ...line('preferences.vendor', 'vendor', say(service.vendor, `service.${service.id}.vendor`)),
            ...line('preferences.cookies', 'names', service.cookies.join(', ')),
            ...line('preferences.storage', 'names', service.storage.join(', ')),
          ],
        })),
    }),
  );

  const {name, id, idType = '', address, email} = config.operator;
  const operator = [
    localize(name, language),
    id && `${messages['operator.' + idType] ?? idType} ${id}`.trim(),
    localize(address, language),
    email,
  ].filter(Boolean);
  const marketing = config.categories.some((category) => category.id === 'marketing');
  const text = [
    messages['preferences.text'],
    ...line('preferences.operator', 'operator', operator.join(', ')),
    config.policyUrl && `[${messages['banner.policy']}](${config.policyUrl})`,
    gpc && marketing && messages['banner.gpc'],
  ];
  return {
    title: messages['preferences.title']!,
    text: safeRuns(text.filter(Boolean).join('\n')),
    categories,
    labels: messages,
  };
}

/** Labels of the controls that are always there, in reading order. */
const LABELS = ['action.reject-all', 'action.accept-all', 'action.save'] as const;

/**
 * The second layer as one text, for the proof: title, text, each category with its purpose and its services, labels of the
 * buttons; each on its line, in reading order, a link as `label (URL)`. The visitor's own state is not part of it.
 */
export function declarationContent({title, text, categories, labels}: Declaration): string {
  return [
    title,
    plainText(text),
    ...categories.flatMap((category) => [
      category.title,
      plainText(category.text),
      ...category.services.flatMap((service) => [service.title, plainText(service.text), ...service.facts]),
    ]),
    ...LABELS.map((key) => labels[key]),
  ]
    .filter(Boolean)
    .join('\n');
}
