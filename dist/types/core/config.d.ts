import type { Config, ServiceOptions } from './types.js';
/** What a configuration needs to know of a preset; its behaviour lives in `services/`. */
export interface PresetFacts {
    readonly category: string;
    /** One of the counter's numbers, as the vendor prints them; absent where it has none. */
    readonly id?: RegExp;
    /** What it leaves behind, to be forgotten; names may depend on options such as Google's `cookie_prefix`. */
    readonly cookies: readonly string[] | ((options: ServiceOptions) => readonly string[]);
    /** Keys in localStorage and sessionStorage. */
    readonly storage: readonly string[];
    /** Names of databases in IndexedDB; a `*` at the end works where the browser can list them. */
    readonly databases?: readonly string[];
}
export type PresetTable = Readonly<Record<string, PresetFacts>>;
/** Takes down the path of what was not understood. */
export type Report = (path: string) => void;
/** The profiles, all opt-in, with the language for a visitor whose own we do not speak. */
export declare const PROFILES: Readonly<Record<string, string>>;
/** The built-in categories, in the order of the screen. Their texts are in `i18n/`. */
export declare const BUILT_IN: readonly string[];
/** Every key with its default; in an empty object any keys: the view that shows that part reads it. */
export declare const DEFAULTS: {
    profile: string;
    revision: string;
    language: string;
    operator: {};
    policyUrl: string;
    categories: {};
    services: {};
    google: {
        consentMode: string;
        waitForUpdate: number;
        regions: never[];
    };
    respectGpc: boolean;
    hideFromBots: boolean;
    cookie: {
        name: string;
        days: number;
        refusalDays: number;
        domain: string;
        path: string;
    };
    endpoint: string;
    banner: {};
    form: {};
    messages: {};
    version: string;
};
/**
 * Reads a merged raw configuration. Always answers with a complete one and never throws: what was not understood is
 * reported and left out, so that it is never granted. `configIssues` can say what is allowed there.
 */
export declare function parseConfig(raw: unknown, presets: PresetTable, report: Report): Config;
