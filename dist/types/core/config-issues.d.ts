import { type Reader } from './readers.js';
import type { Issue } from './types.js';
/** Reads the options of a preset, to say what is wrong with them. */
export type OptionReaders = Readonly<Record<string, Reader<object>>>;
/**
 * Every mistake of a merged raw configuration, with its path and what is allowed there. For whoever writes one: the
 * development build, the linter, the configurator. `parseConfig` leaves out what is found here.
 *
 * @param presets their option readers, by service id
 */
export declare function configIssues(raw: unknown, presets: OptionReaders): Issue[];
