import { type Preset, type ServiceFacts } from './service.js';
/** Widgets that the page brings itself: `<script type="text/plain" data-service="getcourse" id="…" data-src="…">` or held frames. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
