import type {Config, Language} from '../core/types.js';

/** Texts by key. One language is split like the files that show it, so that each visitor fetches only what is shown. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The texts to show: the language's own, laid over by the site's `messages`.
 *
 * @param dictionaries the locale files that the view needs
 */
export function messagesFor(config: Config, language: Language, dictionaries: readonly Messages[]): Messages {
  return Object.assign({}, ...dictionaries, config.messages[language]);
}

/** The text with its `{placeholders}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return String(text).replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** The parts of a list, as this language divides them; by semicolons where the parts hold commas themselves. */
export function listOf(
  parts: readonly unknown[],
  messages: Messages,
  mark: 'comma' | 'semicolon' = 'comma',
): string {
  return parts.join(messages['list.' + mark] ?? {comma: ', ', semicolon: '; '}[mark]);
}

/** A piece of a text: plain, or a link. */
export interface TextRun {
  readonly text: string;
  readonly href?: string;
}
