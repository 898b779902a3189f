declare const _default: {
    'banner.title': string;
    'banner.text': string;
    'banner.policy': string;
    'banner.gpc': string;
    'banner.new': string;
    'banner.revised': string;
    'banner.saved': string;
    'days.one': string;
    'days.other': string;
    'action.reject-all': string;
    'action.accept-all': string;
    'action.settings': string;
    'category.functional.title': string;
    'category.analytics.title': string;
    'category.marketing.title': string;
};
export default _default;
