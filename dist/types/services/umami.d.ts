import type { Preset, ServiceFacts } from './service.js';
/** All is told by attributes; `host` also where the site serves the script itself. https://umami.is/docs/tracker-configuration */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
