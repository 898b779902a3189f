import {createHash} from 'node:crypto';

/** `sha256-<base64>` of the UTF-8 bytes: the form that the browser sends and Subresource Integrity uses. */
export function hashOf(content: string): string {
  return 'sha256-' + createHash('sha256').update(content, 'utf8').digest('base64');
}
