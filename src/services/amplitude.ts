import {counterOf, vendorOptions} from './counter.js';
import {globals, type Preset, type ServiceFacts} from './service.js';

/** Facts: the published source of @amplitude/analytics-browser; its `snippet-index` takes the queue over. */
export const preset: Preset = {
  category: 'analytics',
  globals: ['amplitude'],
  id: /^[\da-f]{32}$/,
  cookies: ['AMP_*'],
  storage: ['AMP_*'],
  databases: ['AMP_diagnostics_*'],
  src: () => 'https://cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz',

  start(service) {
    const config = {
      // As an object it means: visits, pages, sources and downloads, but no clicks; and no forms either.
      autocapture: {formInteractions: false},
      // Off unless written out: with it the vendor's console switches more on.
      fetchRemoteConfig: false,
      ...vendorOptions(service),
    };
    const calls: object[] = [{name: 'init', args: [counterOf(service).id[0], config]}];
    const queue: Record<string | symbol, unknown> = {
      _q: calls,
      _iq: {},
      invoked: true,
      Identify: chain,
      Revenue: chain,
    };
    // What it does not have is a method to be queued, which answers with the promise of its result. The script fills it.
    globals.amplitude ??= new Proxy(queue, {
      get: (_, name) =>
        queue[name] ??
        ((...args: unknown[]) => ({promise: new Promise((resolve) => calls.push({name, args, resolve}))})),
    });
  },

  // https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
  consent({id}, {grants}) {
    (globals.amplitude as {setOptOut(optOut: boolean): void}).setOptOut(!grants.has(id));
  },
};

/** `new amplitude.Identify().set(…)`: what is called on it waits in a queue of its own. */
function chain(): object {
  const calls: object[] = [];
  const self: object = new Proxy(calls, {
    get: (_, name) => (name === '_q' ? calls : (...args: unknown[]) => (calls.push({name, args}), self)),
  });
  return self;
}

export const facts: ServiceFacts = {
  title: 'Amplitude',
  vendor: 'Amplitude, Inc.',
  country: 'US',
  does: 'product',
  data: ['pages', 'actions', 'device', 'ip', 'source', 'id'],
  policy: 'https://amplitude.com/privacy',
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'api.amplitude.com',
    'api.eu.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'sr-client-cfg.eu.amplitude.com',
    'prod.us-west-2.amplitude.com',
    'prod.eu-central-1.amplitude.com',
  ],
  cookies: [['AMP_*', 'visitor', '1y']],
  storage: [
    ['AMP_*', 'retry', 'kept'],
    ['AMP_diagnostics_*', 'debug', 'kept'],
  ],
  id: 'an API key: 32 characters of 0-9 and a-f',
  options: '*',
  csp: {
    'script-src': ['https://cdn.amplitude.com'],
    'connect-src': ['https://*.amplitude.com'],
  },
  sources: [
    'https://github.com/amplitude/Amplitude-TypeScript',
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
  ],
  unconfirmed: [
    'AMP_TOKEN, a cookie of Google Analytics for AMP pages, begins with the same letters and is forgotten too.',
    'AMP_diagnostics_* is opened at once; reports go out only where the remote configuration asks for them.',
  ],
};
