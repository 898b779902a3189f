import type { CookiePurpose, DataKind, Does } from '../services/service.js';
/** What is known of a language's texts. */
export interface About {
    /** Its name in itself. */
    readonly name: string;
    /** Whether a native speaker has read all of them; README counts only those as complete. */
    readonly reviewed: 'native' | 'no';
}
/**
 * A number of days, `{n}`, in the categories of `Intl.PluralRules`. Each language has `other` and those it needs besides. The
 * phrase stands in `banner.text` and `embed.term` in the place of `{term}`.
 */
type DaysMessages = Readonly<Record<'days.other', string> & Partial<Record<`days.${'zero' | 'one' | 'two' | 'few' | 'many'}`, string>>>;
/** Texts of the first layer, and those that both layers share. */
export interface BannerMessages extends DaysMessages {
    /** What stands between the parts of a list, where it is not `, ` and `; `. */
    readonly 'list.comma'?: string;
    readonly 'list.semicolon'?: string;
    readonly 'banner.title': string;
    /** `{categories}`: what is asked, titles in lower case; `{term}`: the term in words, see `days`. */
    readonly 'banner.text': string;
    readonly 'banner.policy': string;
    /** Shown where the browser sends Global Privacy Control and marketing is asked. */
    readonly 'banner.gpc': string;
    /** Goes before the text where only this is asked: `{names}`. */
    readonly 'banner.new': string;
    /** Goes before the text where another revision asks everything anew. */
    readonly 'banner.revised': string;
    /** Read out by screen readers once a choice was made. */
    readonly 'banner.saved': string;
    readonly 'action.reject-all': string;
    readonly 'action.accept-all': string;
    readonly 'action.settings': string;
    readonly 'category.functional.title': string;
    readonly 'category.analytics.title': string;
    readonly 'category.marketing.title': string;
}
/** Texts of the second layer. */
export interface PreferencesMessages {
    readonly 'preferences.title': string;
    readonly 'preferences.text': string;
    /** `{operator}`: name, number and address. */
    readonly 'preferences.operator': string;
    /** `{date}` and `{until}`: of the choice that is in force. */
    readonly 'preferences.present': string;
    /** Instead, where an earlier choice is no longer in force. */
    readonly 'preferences.past': string;
    readonly 'preferences.always': string;
    readonly 'preferences.partly': string;
    readonly 'preferences.services': string;
    /** `{vendor}`: of a service of the site's own. */
    readonly 'preferences.vendor': string;
    /** `{names}`, of which nothing more is known; the same for `storage`. */
    readonly 'preferences.cookies': string;
    readonly 'preferences.storage': string;
    /** Label of the field that finds a service by its name. */
    readonly 'preferences.search': string;
    /** Read out while one searches; `{n}`: how many services are left. */
    readonly 'preferences.found': string;
    /** What folds out to the proof of the choice, for the visitor to keep. */
    readonly 'receipt.title': string;
    readonly 'receipt.copy': string;
    readonly 'receipt.copied': string;
    readonly 'receipt.download': string;
    readonly 'action.save': string;
    readonly 'action.close': string;
    /** Takes back everything. */
    readonly 'action.withdraw': string;
    readonly 'category.necessary.title': string;
    readonly 'category.necessary.text': string;
    readonly 'category.functional.text': string;
    readonly 'category.analytics.text': string;
    readonly 'category.marketing.text': string;
    /** What `operator.idType` is called. */
    readonly 'operator.BIN': string;
    readonly 'operator.IIN': string;
    readonly 'operator.INN': string;
    readonly 'operator.OGRN': string;
}
/** Every country that a preset names; others are asked of the browser. */
export type Country = 'CA' | 'CN' | 'CY' | 'DE' | 'EE' | 'FR' | 'GB' | 'IE' | 'IL' | 'KZ' | 'NL' | 'NZ' | 'RU' | 'SE' | 'SG' | 'US' | 'VG';
/** The words by which every known service is described: its facts say which of them. */
export type ServicesMessages = Readonly<Record<`does.${Does}` | `data.${DataKind}` | `cookie.${CookiePurpose}` | `country.${Country}` | 'time.m' | 'time.h' | 'time.d' | 'time.mo' | 'time.y' | 'time.session' | 'time.kept' | 'services.vendor' | 'services.data' | 'services.policy' | 'services.cookies' | 'services.storage' | 'services.own' | 'services.name' | 'services.purpose' | 'services.term' | 'services.kind' | 'services.cookie' | 'services.entry' | 'services.held' | 'services.foreign' | 'services.forms', // what the library keeps of consents given in forms
string>>;
/** Texts of the placeholder for held frames. */
export interface EmbedMessages {
    /** `{receiver}`: the vendor and its host, else the host alone. */
    readonly 'embed.text': string;
    /** `{term}`: how long «always» lasts, see `days`. */
    readonly 'embed.term': string;
    readonly 'embed.once': string;
    /** `{name}`: of the service. */
    readonly 'embed.always': string;
    /** Where a category holds it; `{name}`: its title. */
    readonly 'embed.category': string;
}
/** Texts of the way back: its label, and the present state behind a colon. */
export interface SettingsMessages {
    readonly 'settings.label': string;
    readonly 'settings.unset': string;
    readonly 'settings.none': string;
    readonly 'settings.some': string;
    readonly 'settings.all': string;
}
export {};
