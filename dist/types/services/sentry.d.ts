import { type Preset, type ServiceFacts } from './service.js';
/** Facts: the published sources of the SDK and of its loader, `js-sdk-loader` in the server's templates. */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
