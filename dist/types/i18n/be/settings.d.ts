declare const _default: {
    'settings.label': string;
    'settings.unset': string;
    'settings.none': string;
    'settings.some': string;
    'settings.all': string;
};
export default _default;
