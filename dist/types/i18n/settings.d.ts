/** In this order; `messages` may lay `settings.label`, `settings.unset` … over them. */
export declare const SETTINGS_KEYS: readonly ["label", "unset", "none", "some", "all"];
/** Texts of the way back in all languages: the control is too small to be worth one more request, or longer keys. */
export declare const settingsMessages: Readonly<Record<string, readonly string[]>>;
