import Cookies from 'js-cookie';
import {attempt} from '../attempt.js';
import {matches} from '../core/names.js';

/**
 * Removes what a service left in the browser.
 *
 * @param keep names that are never touched: our own
 * @returns names that are still there: cookies of another host or path, or set so that scripts cannot reach them
 */
export function forget(
  {cookies, storage}: {readonly cookies: readonly string[]; readonly storage: readonly string[]},
  keep: (name: string) => boolean,
): string[] {
  return [
    ...forgetCookies((name) => !keep(name) && matches(cookies, name)),
    ...forgetKeys('localStorage', (name) => !keep(name) && matches(storage, name)),
    ...forgetKeys('sessionStorage', (name) => !keep(name) && matches(storage, name)),
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
  for (const name of names()) {
    for (const domain of domains) {
      for (const path of ['/', ...paths]) Cookies.remove(name, {path, ...(domain && {domain})});
    }
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
