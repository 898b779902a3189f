import type { Preset, ServiceFacts } from './service.js';
/**
 * Maps that the page brings itself: held frames and held scripts with `data-service="2gis"`. The code of the widget,
 * `new DGWidgetLoader(…)`, writes with `document.write` and cannot run later: its frame
 * `https://widgets.2gis.com/widget?type=firmsonmap&options=…` stands in the page instead.
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
