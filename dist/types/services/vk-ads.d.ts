import type { Preset, ServiceFacts } from './service.js';
/** The counter of Top.Mail.Ru, which is VK Ads' pixel too: https://tracker.my.com/docs/sdk/web/api */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
