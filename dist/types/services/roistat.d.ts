import { type Preset, type ServiceFacts } from './service.js';
/** https://help-en.roistat.com/settings/project/tracking_code/visit_number/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
