import {StartError} from './database.js';

/**
 * The origin as browsers write it in `Origin`: lower case, ASCII host, no default port; or an error that says how to
 * write it. A trailing slash is forgiven.
 */
export function parseOrigin(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const isBare = url && /^https?:$/.test(url.protocol) && url.href === url.origin + '/';
  if (!isBare)
    throw new StartError(
      `"${text}" is not an origin. Write the scheme, the host and, if unusual, the port: https://example.kz`,
    );
  return url.origin;
}
