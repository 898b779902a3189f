import {isObject, isSafeUrl} from './guards.js';
import {isGoogleTag, isId, names} from './names.js';
import type {Category, Config, Service, ServiceOptions} from './types.js';

/** What a configuration needs to know of a preset; its behaviour lives in `services/`. */
export interface PresetFacts {
  readonly category: string;
  /** One of the counter's numbers, as the vendor prints them; absent where it has none. */
  readonly id?: RegExp;
  /** What it leaves behind, to be forgotten; names may depend on options such as Google's `cookie_prefix`. */
  readonly cookies: readonly string[] | ((options: ServiceOptions) => readonly string[]);
  /** Keys in localStorage and sessionStorage. */
  readonly storage: readonly string[];
  /** Names of databases in IndexedDB; a `*` at the end works where the browser can list them. */
  readonly databases?: readonly string[];
}

export type PresetTable = Readonly<Record<string, PresetFacts>>;

/** Takes down the path of what was not understood. */
export type Report = (path: string) => void;

/** The profiles, all opt-in, with the language for a visitor whose own we do not speak. */
export const PROFILES: Readonly<Record<string, string>> = {kz: 'ru', ru: 'ru', eu: 'en'};

/** The built-in categories, in the order of the screen. Their texts are in `i18n/`. */
export const BUILT_IN: readonly string[] = ['functional', 'analytics', 'marketing'];

/** Days and milliseconds beyond this are a slip of the pen. */
const MAX = 10_000;

/** Every key with its default; in an empty object any keys: the view that shows that part reads it. */
export const DEFAULTS = {
  profile: 'eu',
  revision: '',
  language: 'auto',
  operator: {},
  policyUrl: '',
  categories: {},
  services: {},
  google: {consentMode: 'basic', waitForUpdate: 500, regions: []},
  respectGpc: true,
  hideFromBots: false,
  cookie: {name: 'consent_soglasie', days: 180, refusalDays: 180, domain: '', path: '/'},
  endpoint: '',
  banner: {},
  form: {},
  messages: {},
  version: '',
};

/**
 * Reads a merged raw configuration. Always answers with a complete one and never throws: what was not understood is
 * reported and left out, so that it is never granted. `configIssues` can say what is allowed there.
 */
export function parseConfig(raw: unknown, presets: PresetTable, report: Report): Config {
  const read = fit(DEFAULTS, raw, '', report);
  let {profile} = read;
  const wanted: Readonly<Record<string, unknown>> = read.categories;
  const categories: Category[] = [];
  const services: Service[] = [];
  const isListed = (category: string) => categories.some(({id}) => id === category);

  for (const [id, on] of Object.entries(wanted)) {
    const texts = isObject(on) ? on : {};
    if (on === false || id === 'necessary') continue; // switched off; always on
    if (on && (BUILT_IN.includes(id) || (isId(id) && texts.title))) categories.push({...texts, id});
    else report('categories.' + id);
  }

  const readService = (id: string, options: Record<string, unknown>): Service | undefined => {
    const preset = presets[id];
    // A number, text with commas, or a list: all three read the same as text.
    const numbers = String(options.id ?? '').split(/\s*,\s*/);
    const category = preset?.category ?? (options.category as string);
    // One id, one answer: a service by the name of a category would be granted with it.
    const taken = id === 'necessary' || BUILT_IN.includes(id) || isListed(id);
    const understood = preset
      ? !preset.id || numbers.every((number) => preset.id!.test(number))
      : BUILT_IN.includes(category) || isListed(category);
    if (taken || !understood || (options.src && !isSafeUrl(options.src))) return;
    return {
      ...options,
      id,
      category,
      cookies: names(preset ? cookiesOf(preset, options) : options.cookies),
      storage: names((preset ?? options).storage),
      databases: names((preset ?? options).databases),
      options: {...options, id: numbers},
    };
  };
  for (const [id, on] of Object.entries<unknown>(read.services)) {
    let service: Service | undefined;
    try {
      service = on && isId(id) ? readService(id, isObject(on) ? on : {}) : undefined;
    } catch {
      // An object with its own `toString` may refuse to become text.
    }
    if (!service) {
      if (on !== false) report('services.' + id);
    } else if (wanted[service.category] !== false) {
      services.push(service);
      if (!isListed(service.category)) categories.push({id: service.category});
    }
  }

  if (!isId(profile) || !PROFILES[profile]) {
    report('profile');
    profile = DEFAULTS.profile;
  }
  return {
    ...(read as unknown as Config),
    profile: profile as Config['profile'],
    fallbackLanguage: PROFILES[profile]!,
    categories,
    services,
    google:
      (isObject(raw) && raw.google) || services.some(({id}) => isGoogleTag(id))
        ? (read.google as Config['google'])
        : null,
  };
}

function cookiesOf({cookies}: PresetFacts, options: ServiceOptions): readonly string[] {
  return typeof cookies === 'function' ? cookies(options) : cookies;
}

/** Takes over what has the kind of the default. */
function fit<T>(like: T, value: unknown, path: string, report: Report): T {
  if (value === undefined) return like;
  if (isObject(like) && isObject(value)) {
    const keys = Object.keys(like);
    if (!keys[0]) return value as T; // any keys
    for (const key of Object.keys(value)) if (!keys.includes(key)) report(path + key);
    return Object.fromEntries(
      keys.map((key) => [key, fit(like[key], value[key], path + key + '.', report)]),
    ) as T;
  }
  if (
    typeof value === typeof like &&
    Array.isArray(value) === Array.isArray(like) &&
    isObject(value) === isObject(like) &&
    !(Number(value) > MAX)
  )
    return value as T;
  report(path.slice(0, -1));
  return like;
}
