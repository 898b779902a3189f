import { type Preset, type ServiceFacts } from './service.js';
/** Web push stays off: it has to be asked for by a call of its own. https://help.mindbox.ru/docs/deviceuuid */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
