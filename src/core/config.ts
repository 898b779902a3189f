import {
  bool,
  either,
  integer,
  isId,
  isObject,
  listOf,
  localized,
  mapOf,
  namePattern,
  nullable,
  oneOf,
  own,
  shape,
  string,
  url,
  type Reader,
  type Report,
} from './read.js';
import type {
  Category,
  Config,
  FormConfig,
  Operator,
  ProfileId,
  Purpose,
  Service,
  ServiceOptions,
  Term,
} from './types.js';

/** What a configuration needs to know of a preset; its behaviour lives in `services/`. */
export interface PresetFacts {
  readonly category: string;
  /** True for tags that obey Google Consent Mode. */
  readonly google?: boolean;
  readonly options: Reader<ServiceOptions>;
  /** Names depend on options such as Google's `cookie_prefix`. */
  readonly cookies: (options: ServiceOptions) => readonly string[];
  readonly storage?: readonly string[];
}

/** Legal defaults and every preset that may be named. */
export interface ConfigContext {
  readonly profiles: Readonly<Record<ProfileId, Pick<Config, 'fallbackLanguage'>>>;
  readonly presets: Readonly<Record<string, PresetFacts>>;
}

/** The built-in categories, in the order of the screen. Their texts are in `i18n/`. */
const BUILT_IN: readonly string[] = ['functional', 'analytics', 'marketing'];

const operator = shape<Required<Operator>>({
  name: localized,
  id: string(),
  idType: string(),
  address: localized,
  email: string(),
});

const form = shape<FormConfig>({
  purposes: mapOf<Purpose>(
    shape<Required<Purpose>>({
      title: localized,
      text: localized,
      recipients: listOf(localized),
      term: shape<Required<Term>>({
        years: integer(0, 100),
        months: integer(0, 1200),
        days: integer(0, 36500),
      }),
    }),
  ),
  dataCategories: nullable(listOf(localized)),
  crossBorder: nullable(either(bool, localized)),
  publicSources: nullable(either(bool, localized)),
  responseDays: nullable(integer(1, 365)),
});

/** A switch: `false` = off, `true` = on, an object = on with options. What it holds is read later. */
const toggle: Reader<boolean | object> = either(bool, (value, path, report) =>
  isObject(value) ? value : report(path, __DEV__ ? 'true, false or an object' : ''),
);

const readConfig = shape({
  profile: string(),
  revision: string(),
  language: string(/^[a-z]{2,3}(-\w+)*$|^auto$/i, 'a language code or auto'),
  operator,
  policyUrl: nullable(url),
  categories: mapOf(toggle),
  services: mapOf(toggle),
  google: shape({
    consentMode: oneOf('basic', 'advanced', 'off'),
    waitForUpdate: integer(0, 10000),
    regions: listOf(string()),
  }),
  respectGpc: bool,
  hideFromBots: bool,
  cookie: shape({
    name: string(/^[\w-]+$/, 'letters, digits, _ and -'),
    days: integer(1, 400),
    refusalDays: integer(1, 400),
    domain: nullable(string(/^[\w.-]+$/, 'a domain name')),
    path: string(/^\/[^;]*$/, 'a path that starts with /'),
  }),
  endpoint: nullable(url),
  banner: shape({
    position: oneOf('bottom', 'bottom-start', 'bottom-end', 'top', 'center'),
    layout: oneOf('box', 'bar'),
  }),
  form,
  messages: mapOf(mapOf(string())),
  version: nullable(string()),
});

const ownService = shape({
  category: string(/^[\w-]+$/, 'a category id'),
  title: localized,
  vendor: localized,
  text: localized,
  cookies: listOf(namePattern),
  storage: listOf(namePattern),
  src: url,
});

const ownCategory = shape({title: localized, text: localized});

/**
 * Reads a merged raw configuration. Always answers with a complete, valid one; every mistake is reported with its path
 * and left out, so that what was not understood is never granted.
 */
export function parseConfig(raw: unknown, {profiles, presets}: ConfigContext, report: Report): Config {
  const read = readConfig(raw, '', report) ?? {};
  const profile = read.profile ?? 'eu';
  const legal =
    own(profiles, profile) ?? report('profile', __DEV__ ? 'one of: ' + Object.keys(profiles).join(', ') : '');

  const services: Service[] = [];
  const wanted = read.categories ?? {};
  const listed: Category[] = [];
  for (const name of Object.keys(wanted)) {
    const texts = isObject(wanted[name]) ? ownCategory(wanted[name], 'categories.' + name, report) : {};
    if (name === 'necessary') continue; // always there, always on
    if (!BUILT_IN.includes(name) && wanted[name] && !(isId(name) && texts?.title))
      report(
        'categories.' + name,
        __DEV__ ? 'an own category needs a title; built in: ' + BUILT_IN.join(', ') : '',
      );
    else if (wanted[name]) listed.push({id: name, ...texts});
  }
  for (const name of Object.keys(read.services ?? {})) {
    const service = readService(name, read.services![name]!);
    if (service) services.push(service);
  }
  for (const name of BUILT_IN) {
    if (services.some(({category}) => category === name) && !listed.some((each) => each.id === name))
      listed.push({id: name});
  }

  const google = services.some(({id}) => own(presets, id)?.google) || read.google;
  const {version, ...plain} = read;
  return {
    revision: '',
    language: 'auto',
    operator: {},
    policyUrl: null,
    respectGpc: true,
    hideFromBots: false,
    endpoint: null,
    messages: {},
    ...(legal ?? profiles.eu),
    ...plain,
    profile: legal ? (profile as ProfileId) : 'eu',
    categories: listed,
    services,
    google: google ? {consentMode: 'basic', waitForUpdate: 500, regions: [], ...read.google} : null,
    cookie: {name: 'consent_soglasie', days: 180, refusalDays: 180, domain: null, path: '/', ...read.cookie},
    banner: {position: 'bottom', layout: 'box', ...read.banner},
    form: {
      purposes: {},
      dataCategories: null,
      crossBorder: null,
      publicSources: null,
      responseDays: null,
      ...read.form,
    },
    configVersion: version ?? null,
  };

  function readService(name: string, value: boolean | object): Service | undefined {
    if (!value) return;
    const path = 'services.' + name;
    const preset = own(presets, name);
    const options = value === true ? {} : value;
    const facts = preset ? preset.options(options, path, report) : ownService(options, path, report);
    if (!facts) return;
    const {category, ...rest} = (
      preset ? {category: preset.category, options: facts} : facts
    ) as Partial<Service>;
    if (!category || !isId(name))
      return report(
        path,
        __DEV__ ? 'a preset (' + Object.keys(presets).join(', ') + ') or an own service with a category' : '',
      );
    if (own(wanted, category) === false) return; // switched off with its category
    if (!BUILT_IN.includes(category) && !listed.some((each) => each.id === category))
      return report(
        path + '.category',
        __DEV__ ? 'a configured category: ' + [...BUILT_IN, ...listed.map((each) => each.id)].join(', ') : '',
      );
    return {
      cookies: preset?.cookies(facts as ServiceOptions) ?? [],
      storage: preset?.storage ?? [],
      options: {},
      ...rest,
      id: name,
      category,
    };
  }
}
