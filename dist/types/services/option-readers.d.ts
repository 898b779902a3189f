import type { OptionReaders } from '../core/config-issues.js';
import { type Presets } from './index.js';
/** Readers for the options of each preset; of one whose file has not come, anything passes until it has. */
export declare function optionReaders(presets: Presets): OptionReaders;
