/** Texts of the first layer, and those that both layers share. */
export interface BannerMessages {
    readonly 'banner.title': string;
    /** `{categories}`: what is asked, `{days}`: the term, a number. */
    readonly 'banner.text': string;
    readonly 'banner.policy': string;
    /** Shown where the browser sends Global Privacy Control and marketing is asked. */
    readonly 'banner.gpc': string;
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
    readonly 'preferences.vendor': string;
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
    readonly 'service.yandex-metrika.title': string;
    readonly 'service.yandex-metrika.vendor': string;
    readonly 'service.yandex-metrika.text': string;
    readonly 'service.yandex-webvisor.title': string;
    readonly 'service.yandex-webvisor.vendor': string;
    readonly 'service.yandex-webvisor.text': string;
    readonly 'service.google-analytics.title': string;
    readonly 'service.google-analytics.vendor': string;
    readonly 'service.google-analytics.text': string;
    /** What `operator.idType` is called. */
    readonly 'operator.BIN': string;
    readonly 'operator.IIN': string;
    readonly 'operator.INN': string;
    readonly 'operator.OGRN': string;
}
