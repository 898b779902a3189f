import type { Preset, ServiceFacts } from './service.js';
/**
 * Posts, discussions, the login button. The page's own markup brings a script for each, held by
 * `data-service="telegram-widget"`, which puts its frame where it stands: https://core.telegram.org/widgets
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
