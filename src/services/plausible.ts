import {counterOf, vendorOptions} from './counter.js';
import {queueFunction} from './queue.js';
import {globals, type Preset, type ServiceFacts} from './service.js';

interface PlausibleOptions {
  readonly host?: unknown;
}

function hostOf({host = 'https://plausible.io'}: PlausibleOptions): string {
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(String(host)))
    throw new Error('plausible: "host" must be like https://stats.example.kz');
  return String(host);
}

/** The script of one site: it knows its domain. */
const isScript = (id: string) => id.startsWith('pa-');

/**
 * Two kinds of id: the name of a script, `pa-…`, which is told its options by `init`; or the domain, told by an attribute.
 * https://github.com/plausible/analytics/blob/master/tracker/src/web-snippet.js
 */
export const preset: Preset = {
  category: 'analytics',
  globals: ['plausible'],
  id: /^(pa-[\w-]{10,40}|([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d])$/,
  cookies: [],
  storage: [],

  src(service) {
    const {
      id: [id = ''],
      ...options
    } = counterOf<PlausibleOptions>(service);
    return `${hostOf(options)}/js/${isScript(id) ? id : 'script'}.js`;
  },

  attributes(service) {
    const {id, ...options} = counterOf<PlausibleOptions>(service);
    // `data-api` for a script that the site serves itself.
    const attributes = {'data-domain': id.join(), 'data-api': hostOf(options) + '/api/event'};
    return id.some(isScript) ? ({} as Record<string, string>) : attributes;
  },

  start(service) {
    // The vendor's `init` may be called only once.
    if (globals.plausible) return;
    const queue = queueFunction('plausible');
    // As the vendor's snippet does it: the script looks for its options there.
    queue.init = (options: unknown) => void (queue.o = options);
    const {host, ...options} = vendorOptions(service) as PlausibleOptions;
    queue.o = options;
  },
};

export const facts: ServiceFacts = {
  title: 'Plausible Analytics',
  vendor: 'Plausible Insights OÜ',
  country: 'EE',
  does: 'statistics',
  data: ['pages', 'actions', 'source', 'device', 'ip'],
  policy: 'https://plausible.io/data-policy',
  hosts: ['plausible.io'],
  // It works without. `plausible_ignore` in localStorage is a visitor's own refusal and is left alone.
  cookies: [],
  storage: [],
  id: 'the name of the script (pa-…) or the domain of the site, such as example.kz',
  options: {
    host: 'url',
    endpoint: 'url',
    hashBasedRouting: 'boolean',
    outboundLinks: 'boolean',
    fileDownloads: 'boolean | object',
    formSubmissions: 'boolean',
    autoCapturePageviews: 'boolean',
    captureOnLocalhost: 'boolean',
    customProperties: 'object',
    logging: 'boolean',
  },
  csp: {'script-src': ['https://plausible.io'], 'connect-src': ['https://plausible.io']},
  sources: [
    'https://plausible.io/data-policy',
    'https://github.com/plausible/analytics',
    'https://github.com/nuxt/scripts/pull/534',
  ],
  unconfirmed: [
    'That Plausible Insights OÜ (Estonia) runs the cloud is general knowledge.',
    'A Plausible on your own server sends nothing to the vendor: write `vendor` with your own name.',
  ],
};
