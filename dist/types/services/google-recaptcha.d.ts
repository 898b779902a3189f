import type { Preset, ServiceFacts } from './service.js';
/**
 * Scripts of the page's markup, held by `data-service="google-recaptcha"`; there is nothing to start.
 * A form that needs it cannot be sent before: its author says so beside the form.
 * https://cloud.google.com/recaptcha/docs/faq
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
