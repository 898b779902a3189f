import type { Config, ServiceOptions } from './types.js';
/** What a configuration needs to know of a preset; its behaviour lives in `services/`. */
export interface PresetFacts {
    readonly category: string;
    /** True for tags that obey Google Consent Mode. */
    readonly google?: boolean;
    /** One of the counter's numbers, as the vendor prints them. */
    readonly id: RegExp;
    /** Names depend on options such as Google's `cookie_prefix`. */
    readonly cookies: (options: ServiceOptions) => readonly string[];
    readonly storage: readonly string[];
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
