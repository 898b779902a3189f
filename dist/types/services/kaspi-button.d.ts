import type { Preset, ServiceFacts } from './service.js';
/** Draws «Buy on credit» into each `<div class="ks-widget" …>` of the page. https://guide.kaspi.kz/partner/ru/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
