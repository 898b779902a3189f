import { type Preset } from './service.js';
/** Google Analytics 4. Facts: https://developers.google.com/analytics/devguides/collection/ga4 */
export declare const googleAnalytics: Preset;
