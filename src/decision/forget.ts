/**
 * Removes what a service left in the browser.
 *
 * @param patterns exact names, or with a trailing `*`
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

function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  } catch {
    return []; // blocked cookies cannot have been set either
  }
}

/** A cookie is removed only under the very domain and path it was set with, and neither can be read: try them all. */
function forgetCookies(wanted: (name: string) => boolean): string[] {
  const names = cookieNames().filter(wanted);
  if (!names.length) return [];
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => '; Domain=' + labels.slice(i).join('.'))];
  const folders = location.pathname.split('/').slice(1);
  const paths = [
    '/',
    ...folders.flatMap((_, i) => {
      const path = '/' + folders.slice(0, i + 1).join('/');
      return [path, path + '/'];
    }),
  ];
  for (const name of names) {
    for (const domain of domains) {
      for (const path of paths) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`;
    }
  }
  return cookieNames().filter(wanted);
}

function forgetKeys(area: 'localStorage' | 'sessionStorage', wanted: (name: string) => boolean): string[] {
  try {
    const storage = window[area];
    const names = Object.keys(storage).filter(wanted);
    for (const name of names) storage.removeItem(name);
    return Object.keys(storage).filter(wanted);
  } catch {
    return []; // blocked storage holds nothing
  }
}
