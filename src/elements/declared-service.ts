import {isSafeUrl} from '../core/guards.js';
import {localize} from '../core/localize.js';
import type {Language, Service} from '../core/types.js';
import {fill, listOf, type Messages, type TextRun} from '../i18n/messages.js';
import type {CookieFact, Lifetime, ServiceFacts} from '../services/service.js';
import {safeRuns} from './text-runs.js';

/** A cookie or an entry in the browser's storage, in words. */
export interface DeclaredEntry {
  readonly kind: 'cookie' | 'entry';
  /** Exact, or with a trailing `*`. */
  readonly name: string;
  readonly purpose: string;
  readonly term: string;
}

/** One service as the visitor reads of it. */
export interface DeclaredService {
  readonly id: string;
  readonly title: string;
  readonly text: readonly TextRun[];
  /** Who receives the data, by name; empty where that is not known. */
  readonly vendor: string;
  /** Which data, in words. */
  readonly data: readonly string[];
  /** Who receives what; a line each. */
  readonly facts: readonly (readonly TextRun[])[];
  readonly entries: readonly DeclaredEntry[];
}

/** What the description of a service is made of. */
export interface ServiceSource {
  readonly language: Language;
  readonly messages: Messages;
  /** Absent for a service of the site's own, and where they have not come. */
  readonly facts: ServiceFacts | undefined;
}

/** The service in the visitor's language. The site's own texts go before what is known of it. */
export function declaredService(service: Service, source: ServiceSource): DeclaredService {
  const {language, messages, facts} = source;
  const {id, text} = service;
  const title = titleOf(service, language, facts);
  const own = localize(service.vendor, language);
  const data = facts?.data.map((kind) => messages['data.' + kind] ?? kind) ?? [];
  return {
    id,
    title,
    text: safeRuns(localize(text, language) ?? (facts && messages['does.' + facts.does]) ?? ''),
    vendor: own ?? localize(facts?.vendor, language) ?? '',
    data,
    facts: facts ? knownFacts({own, title, data, facts}, source) : ownFacts(service, own, messages),
    entries: facts
      ? [
          ...facts.cookies.map((fact) => entryOf('cookie', named(fact, service.cookies), messages)),
          ...facts.storage.map((fact) => entryOf('entry', fact, messages)),
        ]
      : [],
  };
}

/** What it is called: by the site, else by its vendor, else in the configuration. */
export function titleOf({title, id}: Service, language: Language, facts: ServiceFacts | undefined): string {
  return localize(title, language) || localize(facts?.title, language) || id;
}

/** Own services name their vendor and what they store, and nothing is known beyond that. */
function ownFacts(
  {cookies, storage, databases = []}: Service,
  vendor: string | undefined,
  messages: Messages,
): TextRun[][] {
  const line = (key: string, name: string, value: string | undefined) =>
    value ? [[{text: fill(messages[key]!, {[name]: value})}]] : [];
  return [
    ...line('preferences.vendor', 'vendor', vendor),
    ...line('preferences.cookies', 'names', listOf(cookies, messages)),
    ...line('preferences.storage', 'names', listOf([...storage, ...databases], messages)),
  ];
}

/** What is known of a service, and the site's own name for its vendor. */
interface Known {
  readonly own: string | undefined;
  readonly title: string;
  readonly data: readonly string[];
  readonly facts: ServiceFacts;
}

function knownFacts({own, title, data, facts}: Known, {language, messages}: ServiceSource): TextRun[][] {
  const vendor = own
    ? fill(messages['preferences.vendor']!, {vendor: own})
    : fill(messages['services.vendor']!, {
        vendor: localize(facts.vendor, language)!,
        country: countryOf(facts.country, language, messages),
      });
  const policy = fill(messages['services.policy']!, {title});
  return [
    [{text: vendor}],
    // The parts hold commas themselves.
    [{text: fill(messages['services.data']!, {data: listOf(data, messages, 'semicolon')})}],
    ...(isSafeUrl(facts.policy) ? [[{text: policy, href: facts.policy}]] : []),
  ];
}

/** The fact under the name that the service has been told to use, such as Google's with a `cookie_prefix`. */
function named(fact: CookieFact, patterns: readonly string[]): CookieFact {
  const [name, purpose, term] = fact;
  if (patterns.includes(name)) return fact;
  return [patterns.find((pattern) => pattern.endsWith(name)) ?? name, purpose, term];
}

/** A fact in words. */
export function entryOf(
  kind: DeclaredEntry['kind'],
  [name, purpose, lifetime]: CookieFact,
  messages: Messages,
): DeclaredEntry {
  return {
    kind,
    name,
    purpose: messages['cookie.' + purpose] ?? purpose,
    term: termOf(lifetime, messages),
  };
}

function termOf(lifetime: Lifetime, messages: Messages): string {
  const [, n = '', unit = lifetime] = /^(\d+)(\D+)$/.exec(lifetime) ?? [];
  return fill(messages['time.' + unit] ?? lifetime, {n});
}

/** Chromium has no Kazakh names of countries: those that presets need are among the texts. */
function countryOf(code: string, language: Language, messages: Messages): string {
  return messages['country.' + code] ?? new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code;
}
