import type { Language, Service } from '../core/types.js';
import { type Messages, type TextRun } from '../i18n/messages.js';
import type { CookieFact, ServiceFacts } from '../services/service.js';
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
export declare function declaredService(service: Service, source: ServiceSource): DeclaredService;
/** What it is called: by the site, else by its vendor, else in the configuration. */
export declare function titleOf({ title, id }: Service, language: Language, facts: ServiceFacts | undefined): string;
/** A fact in words. */
export declare function entryOf(kind: DeclaredEntry['kind'], [name, purpose, lifetime]: CookieFact, messages: Messages): DeclaredEntry;
