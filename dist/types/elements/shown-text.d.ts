import type { ShownText } from '../core/types.js';
/**
 * What was shown, with its fingerprint for the consent event. The hash is null where the page is not secure: browsers
 * offer `crypto.subtle` on https and localhost only.
 */
export declare function shownText(content: string): Promise<ShownText>;
