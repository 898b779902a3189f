import Cookies from 'js-cookie';
import {attempt} from '../attempt.js';
import {matches} from '../core/names.js';
import type {Service} from '../core/types.js';

/** Where a service keeps what it knows. */
export type Traces = Pick<Service, 'cookies' | 'storage' | 'databases'>;

/**
 * Removes what a service left in the browser.
 *
 * @param isOurs names that are never touched
 * @param needed services that may run: a name that one of them claims just like this one stays
 * @returns names that are still there: cookies of another host or path, or set so that scripts cannot reach them
 */
export function forget(
  {cookies, storage, databases}: Traces,
  isOurs: (name: string) => boolean,
  needed: readonly Traces[] = [],
): string[] {
  const wanted =
    (kind: keyof Traces, patterns: readonly string[] = []) =>
    (name: string) =>
      !isOurs(name) &&
      matches(patterns, name) &&
      !needed.some((other) => {
        // Of two patterns the narrower one knows better: `_ym_visorc*` is session replay's, though `_ym_*` is Metrika's.
        const claimed = (other[kind] ?? []).filter((each) => !each.endsWith('*') || patterns.includes(each));
        return matches(claimed, name);
      });
  const isWantedKey = wanted('storage', storage);
  void forgetDatabases(databases, wanted('databases', databases));
  return [
    ...forgetCookies(wanted('cookies', cookies)),
    ...forgetKeys('localStorage', isWantedKey),
    ...forgetKeys('sessionStorage', isWantedKey),
  ];
}

/** A cookie is removed only under the very domain and path it was set with, and neither can be read: try them all. */
function forgetCookies(wanted: (name: string) => boolean): string[] {
  const names = () => Object.keys(attempt('storage-blocked', () => Cookies.get()) ?? {}).filter(wanted);
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
  const folders = location.pathname.split('/').slice(1);
  const paths = folders.flatMap((_, i) => {
    const path = '/' + folders.slice(0, i + 1).join('/');
    return [path, path + '/'];
  });
  // A partitioned cookie is another one than the plain one of its name: https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
  const kinds =
    location.protocol === 'https:' ? [{}, {secure: true, sameSite: 'none', partitioned: true}] : [{}];
  for (const name of names()) {
    for (const domain of domains)
      for (const path of ['/', ...paths])
        for (const kind of kinds) Cookies.remove(name, {path, ...(domain && {domain}), ...kind} as object);
  }
  return names();
}

function forgetKeys(area: 'localStorage' | 'sessionStorage', wanted: (name: string) => boolean): string[] {
  return (
    attempt('storage-blocked', () => {
      const storage = window[area];
      const names = () => Object.keys(storage).filter(wanted);
      for (const name of names()) storage.removeItem(name);
      return names();
    }) ?? []
  );
}

/** Where the browser cannot list its databases, only exact names are found. An open one goes when its page has let go of it. */
async function forgetDatabases(
  names: readonly string[] = [],
  wanted: (name: string) => boolean,
): Promise<void> {
  if (!names[0]) return;
  try {
    const listed = (await indexedDB.databases?.()) ?? names.map((name) => ({name}));
    for (const {name = ''} of listed) if (wanted(name)) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked storage has no databases either.
  }
}
