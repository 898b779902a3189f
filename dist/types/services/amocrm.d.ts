import { type Preset, type ServiceFacts } from './service.js';
/**
 * The button with the chat. The pixel (`AMOPIXEL`) is a script of its own, with a token: held markup with `data-service="amocrm"`.
 * https://amocrm.ru/developers/content/web_sdk/crm_plugin
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
