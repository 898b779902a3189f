import type { CookiePurpose, DataKind, Does } from '../services/service.js';
/** Texts of the first layer, and those that both layers share. */
export interface BannerMessages {
    readonly 'banner.title': string;
    /** `{categories}`: what is asked, `{days}`: the term, a number. */
    readonly 'banner.text': string;
    readonly 'banner.policy': string;
    /** Shown where the browser sends Global Privacy Control and marketing is asked. */
    readonly 'banner.gpc': string;
    /** Goes before the text where only this is asked: `{names}`. */
    readonly 'banner.new': string;
    /** Goes before the text where another revision asks everything anew. */
    readonly 'banner.revised': string;
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
    readonly 'action.save': string;
    readonly 'action.close': string;
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
    /** `{days}`: how long «always» lasts. */
    readonly 'embed.term': string;
    readonly 'embed.once': string;
    /** `{name}`: of the service. */
    readonly 'embed.always': string;
    /** Where a category holds it; `{name}`: its title. */
    readonly 'embed.category': string;
}
