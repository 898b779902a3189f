import type { SettingsMessages } from './dictionaries.js';
/** All languages together: the control is too small to be worth one more request. In `messages` the keys are `settings.label` … */
export declare const settingsMessages: Readonly<Record<string, SettingsMessages>>;
