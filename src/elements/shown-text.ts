import type {ShownText} from '../core/types.js';

/**
 * What was shown, with its fingerprint for the consent event. The hash is null where the page is not secure: browsers
 * offer `crypto.subtle` on https and localhost only.
 */
export async function shownText(content: string): Promise<ShownText> {
  const digest = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(content));
  return {
    hash: digest ? 'sha256-' + btoa(String.fromCharCode(...new Uint8Array(digest))) : null,
    content,
  };
}
