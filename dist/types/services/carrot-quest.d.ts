import { type Preset, type ServiceFacts } from './service.js';
/** It chats, but it tells visitors apart and follows what they do from the first page. https://developers.carrotquest.io/libs/js/ */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
