import type {ServiceId} from '../core/types.js';
import {KNOWN_HOSTS} from './known-hosts.js';

/** Of one host: beginnings of what comes after it, `/` where anything may, and whose they are. */
type Paths = Record<string, ServiceId[]>;

const hosts = new Map<string, Paths>();
for (const line of KNOWN_HOSTS.split('\n')) {
  const [id, ...places] = line.split(' ');
  for (const place of places) {
    const [host, ...path] = place.split('/');
    if (!hosts.has(host!)) hosts.set(host!, {});
    (hosts.get(host!)!['/' + path.join('/')] ??= []).push(id!);
  }
}

/**
 * The known services that this address belongs to: those with the longest host, and there with the longest beginning of a path,
 * that fit. One host may serve several of them.
 */
export function knownServices({hostname, pathname, search}: URL): readonly ServiceId[] {
  // `mc.yandex.ru.` with a dot at the end is the same host.
  for (let host = hostname.replace(/\.$/, ''); host; host = host.replace(/^[^.]*\.?/, '')) {
    const paths = hosts.get(host) ?? {};
    const [found] = Object.keys(paths)
      .filter((path) => (pathname + search).startsWith(path))
      .sort((a, b) => b.length - a.length);
    if (found) return paths[found]!;
  }
  return [];
}
