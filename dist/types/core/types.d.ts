/**
 * The vocabulary of the library. One word, one meaning, in code, docs, interface and database.
 * Nothing here runs.
 */
/** What the visitor switches: `necessary`, `functional`, `analytics`, `marketing` or a site's own. */
export type CategoryId = string;
/** One tool that is held until it is granted: a preset's id or a site's own. */
export type ServiceId = string;
/** BCP 47 language, lower case: `ru`, `kk`, `en`. */
export type Language = string;
/** A text, or one text for each language. */
export type Localized = string | Readonly<Record<Language, string>>;
/** Which law the site lives under; see `PROFILES`. */
export type ProfileId = 'kz' | 'ru' | 'eu';
/** Who is responsible for the data (94-V art. 8(4)(1); GDPR art. 13(1)(a)). */
export interface Operator {
    readonly name?: Localized;
    /** BIN, IIN, INN or another registration number. */
    readonly id?: string;
    /** What `id` is: `BIN`, `IIN`, `INN`, `OGRN`, … */
    readonly idType?: string;
    readonly address?: Localized;
    readonly email?: string;
}
/** A category as the configuration leaves it, in the order of the screen. */
export interface Category {
    readonly id: CategoryId;
    /** Own categories name themselves; the four built-in ones have their texts in `i18n/`. */
    readonly title?: Localized;
    readonly text?: Localized;
}
/** Everything a service may be told; each preset accepts its own part. */
export type ServiceOptions = Readonly<Record<string, unknown>>;
/** A service as the configuration leaves it. */
export interface Service {
    readonly id: ServiceId;
    readonly category: CategoryId;
    readonly title?: Localized;
    readonly vendor?: Localized;
    readonly text?: Localized;
    /** Names of the cookies it sets: exact, or with a trailing `*`. */
    readonly cookies: readonly string[];
    /** Keys it leaves in localStorage and sessionStorage: exact, or with a trailing `*`. */
    readonly storage: readonly string[];
    /** Names of its databases in IndexedDB. */
    readonly databases?: readonly string[];
    /** Address of the script to load on grant. */
    readonly src?: string;
    readonly options: ServiceOptions;
}
/** One purpose of a form's consent (94-V art. 8(4); 152-FZ: one purpose, one box). */
export interface Purpose {
    readonly title?: Localized;
    readonly text?: Localized;
    /** Term of the consent; law and policy set the ceiling, see `profiles/`. */
    readonly term?: Term;
    /** To whom the data goes; empty = to nobody. */
    readonly recipients?: readonly Localized[];
}
/** A length of time in calendar units. */
export interface Term {
    readonly years?: number;
    readonly months?: number;
    readonly days?: number;
}
/** What a form's consent must say. `null` = not declared: the line is left out. */
export interface FormConfig {
    readonly purposes: Readonly<Record<string, Purpose>>;
    readonly dataCategories: readonly Localized[] | null;
    readonly crossBorder: boolean | Localized | null;
    readonly publicSources: boolean | Localized | null;
    /** Working days within which a request is answered. */
    readonly responseDays: number | null;
}
export type BannerPosition = 'bottom' | 'bottom-start' | 'bottom-end' | 'top' | 'center';
/** `none`: the page asks by itself, through the API. */
export type BannerLayout = 'box' | 'bar' | 'none';
export type ConsentMode = 'basic' | 'advanced' | 'off';
/** Configuration after parsing: complete, valid, readonly. Field by field in docs/configuration.md. */
export interface Config {
    readonly profile: ProfileId;
    readonly revision: string;
    /** `auto` or a language; `languageOf` resolves it. */
    readonly language: Language;
    /** The profile's language, for a page and a visitor that name none of ours. */
    readonly fallbackLanguage: Language;
    readonly operator: Operator;
    /** Empty = none; the same for `endpoint` and `cookie.domain`. */
    readonly policyUrl: string;
    readonly categories: readonly Category[];
    readonly services: readonly Service[];
    /** `null` where no Google service is configured and `google` was not written. */
    readonly google: {
        readonly consentMode: ConsentMode;
        /** Milliseconds. */
        readonly waitForUpdate: number;
        readonly regions: readonly string[];
    } | null;
    readonly respectGpc: boolean;
    readonly hideFromBots: boolean;
    readonly cookie: {
        readonly name: string;
        readonly days: number;
        readonly refusalDays: number;
        readonly domain: string;
        readonly path: string;
    };
    readonly endpoint: string;
    /** As written: the notice knows what to make of it. */
    readonly banner: {
        readonly position?: BannerPosition;
        readonly layout?: BannerLayout;
        /** A ready theme, for everything that the library shows. */
        readonly theme?: string;
    };
    /** As written: the form view reads it. */
    readonly form: Partial<FormConfig>;
    readonly messages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
    /** Of the published `/soglasie.json`; empty elsewhere. */
    readonly version: string;
}
/** One mistake in a configuration. */
export interface Issue {
    /** Where: `services.yandex-metrika.id`. */
    readonly path: string;
    /** What is allowed there. */
    readonly message: string;
}
/** Answers by id: `true` = granted, `false` = denied, absent = not asked. */
export type Answers = Readonly<Record<string, boolean>>;
/** What the visitor picked, not yet recorded. What it does not name keeps its last answer. */
export interface Choice {
    readonly categories?: Answers;
    readonly services?: Answers;
}
/** The fact of one decision (the consent record of ISO/IEC TS 27560). */
export interface ConsentRecord {
    /** Id of the event that made this record; null until something was granted once. */
    readonly recordId: string | null;
    /** Random id of this browser; null until something was granted once. */
    readonly consentId: string | null;
    readonly revision: string;
    /** Milliseconds since the epoch, whole seconds. */
    readonly decidedAt: number;
    /** Milliseconds since the epoch, whole seconds. */
    readonly expiresAt: number;
    readonly categories: Answers;
    readonly services: Answers;
}
/** State of the stored record today. */
export type ConsentStatus = 'unset' | 'valid' | 'expired' | 'outdated';
/** What may run now. Answers for categories and services alike; `necessary` is always in. */
export type Grants = ReadonlySet<string>;
/** Preferences that the browser states by itself. */
export interface Signals {
    /** Global Privacy Control: https://www.w3.org/TR/gpc/ */
    readonly gpc: boolean;
}
/** Exactly what was shown when the visitor decided. */
export interface ShownText {
    /** `sha256-<base64>` of the UTF-8 bytes of `content`; null where the page is not secure. */
    readonly hash: string | null;
    readonly content: string;
}
/** How a decision was made. */
export type Method = 'banner' | 'preferences' | 'checkbox' | 'embed' | 'request' | 'api';
export type Action = 'accept-all' | 'reject-all' | 'save' | 'tick' | 'withdraw' | 'load-always' | 'submit' | 'call';
/** Where a decision came from; goes into the event. */
export interface Source {
    readonly method: Method;
    readonly action: Action;
    /** Language of the text shown. */
    readonly locale?: Language;
    readonly text?: ShownText | null;
}
