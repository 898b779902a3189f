import type { PresetFacts } from '../core/config.js';
import type { Grants, Localized, Service } from '../core/types.js';
/** The page's globals as vendors use them. */
export declare const globals: Record<string, unknown>;
/** What a preset is told besides its own options. */
export interface ServiceContext {
    /** What may run from now on. */
    readonly grants: Grants;
    /** All configured services. */
    readonly services: readonly Service[];
}
/**
 * A known service: what is true of it, and the few things that it has to be told. The gate runs it; it never runs itself.
 * Each function may be called again at any time. What is absent, the vendor does not have or need.
 */
export interface Preset extends PresetFacts {
    /** Names of the vendor's public functions and objects, which are stubs until granted. */
    readonly globals?: readonly string[];
    /** The kill switch: the vendor's own way to stay silent, in case its script gets here by another road. */
    readonly block?: (service: Service, context: ServiceContext) => void;
    /** Takes the kill switch back and tells the vendor what to do. Its globals are real again; its script comes after. */
    readonly start?: (service: Service, context: ServiceContext) => void;
    /**
     * The vendor's own consent call, its second layer: after `start` and before its script, then at each change of what is
     * granted while it runs, and at its withdrawal.
     */
    readonly consent?: (service: Service, context: ServiceContext) => void;
    /** Address of the vendor's script, put in once; `src` of the configuration goes before it. */
    readonly src?: (service: Service) => string;
    /** Attributes of that script, such as `id` or `data-domain`. */
    readonly attributes?: (service: Service) => Readonly<Record<string, string>>;
    /** Stops what runs, as far as the vendor lets it be stopped. */
    readonly destroy?: (service: Service, context: ServiceContext) => void;
    /** True where nothing of it lives on in the page, so that a withdrawal needs no reload: a picture, not a script. */
    readonly inert?: boolean;
}
/** What a service does: key `does.…` of the dictionaries. */
export type Does = 'ads' | 'affiliate' | 'audio' | 'calls' | 'captcha' | 'chat' | 'courses' | 'crm' | 'errors' | 'forms' | 'mailing' | 'map' | 'payment' | 'product' | 'rating' | 'replay' | 'routing' | 'social' | 'statistics' | 'tags' | 'video';
/** What a service receives: key `data.…` of the dictionaries. */
export type DataKind = 'actions' | 'ads' | 'contacts' | 'device' | 'errors' | 'id' | 'ip' | 'media' | 'messages' | 'pages' | 'purchases' | 'recording' | 'source';
/** What a cookie or key is for: key `cookie.…` of the dictionaries. */
export type CookiePurpose = 'ads' | 'chat' | 'consent' | 'debug' | 'experiment' | 'limit' | 'replay' | 'retry' | 'security' | 'session' | 'settings' | 'source' | 'test' | 'visitor';
/** `30m`, `20h`, `90d`, `13mo`, `2y`; `session` = until the browser is closed, `kept` = until it is removed. */
export type Lifetime = `${number}${'m' | 'h' | 'd' | 'mo' | 'y'}` | 'session' | 'kept';
/** One cookie or key: its name, exact or with a trailing `*`; what it is for; how long it stays. */
export type CookieFact = readonly [name: string, purpose: CookiePurpose, lifetime: Lifetime];
/** What may be written for an option; several kinds are divided by ` | `. */
export type OptionKind = 'boolean' | 'number' | 'text' | 'list' | 'object' | 'url' | (string & {});
/** What the visitor is told of a service, and what its developer has to know. Visitors fetch it only to read it. */
export interface ServiceFacts {
    /** As the vendor writes it. */
    readonly title: Localized;
    /** The legal entity that receives the data. */
    readonly vendor: Localized;
    /** Its seat, ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly does: Does;
    readonly data: readonly DataKind[];
    /** The vendor's own privacy policy. */
    readonly policy: string;
    /** Hosts that it contacts, each with all below it; those by which the guard knows it. */
    readonly hosts: readonly string[];
    /** First-party cookies, on the site's own domain. Those on the vendor's domain nobody here can remove. */
    readonly cookies: readonly CookieFact[];
    /** Keys in localStorage and sessionStorage. */
    readonly storage: readonly CookieFact[];
    /** What its `id` is, in words: `a counter number such as 12345678`. Absent where it has none. */
    readonly id?: string;
    /** What else may be written; `'*'` = anything, it goes to the vendor as it is. */
    readonly options?: Readonly<Record<string, OptionKind>> | '*';
    /** Sources that a Content-Security-Policy has to allow, by directive, beside the nonce of our tag. */
    readonly csp: Readonly<Partial<Record<'script-src' | 'connect-src' | 'img-src' | 'frame-src' | 'style-src', readonly string[]>>>;
    /** The vendor's documentation, or the published source, that says so. */
    readonly sources: readonly string[];
    /** Claims that could not be confirmed, and are therefore left out above or marked by the vendor's own users only. */
    readonly unconfirmed?: readonly string[];
}
