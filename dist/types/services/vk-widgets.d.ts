import type { Preset, ServiceFacts } from './service.js';
/**
 * Community, post, comments, share buttons. The page's own markup brings `openapi.js` and the calls for each block, both held
 * by `data-service="vk-widgets"`: https://dev.vk.ru/ru/api/open-api/getting-started
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
