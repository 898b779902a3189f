import type { OptionReaders } from '../core/config-issues.js';
export declare const optionReaders: OptionReaders;
