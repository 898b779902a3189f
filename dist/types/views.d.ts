import type { ViewName } from './effects.js';
import type { Host, View } from './host.js';
import type { ConsentManager } from './manager.js';
/** Brings in a file of ours; how, depends on whether we are a script tag or a package. */
export type Import = (file: string) => Promise<unknown>;
/** Loads a view and the texts it shows in the page's language, side by side, and shows it. */
export declare function showView(manager: ConsentManager, name: ViewName, { load, reportError }: Pick<Host, 'load' | 'reportError'>): Promise<View>;
