import type { Preset, ServiceFacts } from './service.js';
/** The site widget: button, chat, callback. It tracks visits as soon as it has come. https://helpdesk.bitrix24.com/open/8772927/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
