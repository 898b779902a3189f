declare const _default: {
    'embed.text': string;
    'embed.term': string;
    'embed.once': string;
    'embed.always': string;
    'embed.category': string;
};
export default _default;
