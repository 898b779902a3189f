import {counterOf, vendorOptions} from './counter.js';
import {globals, type Preset, type ServiceContext, type ServiceFacts} from './service.js';

type Call = (...args: unknown[]) => unknown;

/** What Segment hands to a source middleware. */
interface Middleware {
  readonly payload: {readonly obj: {readonly context: {consent?: object}}};
  readonly next: (payload: unknown) => void;
}

/** What may run now: the middleware asks it at each event. */
let present: ServiceContext;

/** Facts: the published source of @segment/analytics-next; its `standalone` takes the queue over. */
export const preset: Preset = {
  category: 'analytics',
  globals: ['analytics'],
  id: /^[A-Za-z\d]{10,40}$/,
  cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
  storage: [
    'ajs_anonymous_id',
    'ajs_user_id',
    'ajs_user_traits',
    'ajs_group_id',
    'ajs_group_properties',
    'persisted-queue:v1:*',
  ],
  src: (service) => `https://cdn.segment.com/analytics.js/v1/${counterOf(service).id[0]}/analytics.min.js`,

  start(service) {
    // It has no switch to be turned off with: without consent nothing gets past this, and what does carries the consent along.
    // https://segment.com/docs/privacy/consent-management/consent-in-segment-connections/
    const consented = ({payload, next}: Middleware) => {
      const {grants, services} = present;
      if (!grants.has(service.id)) return;
      const categoryPreferences = Object.fromEntries(
        services.map(({category}) => [category, grants.has(category)]),
      );
      payload.obj.context.consent = {categoryPreferences};
      next(payload);
    };
    const calls = [['addSourceMiddleware', consented], ['page']] as unknown[] &
      Record<string | symbol, unknown>;
    calls._writeKey = counterOf(service).id[0];
    calls._loadOptions = vendorOptions(service);
    calls._cdn = '';
    // What the list does not have is a method to be queued. The real object is another one: code that kept this goes on there.
    const queue = new Proxy(calls, {
      get: (_, name: string) =>
        calls[name] ??
        ((...args: unknown[]) => {
          const now = globals.analytics as Record<string, Call>;
          return now === queue ? calls.push([name, ...args]) : now[name]!(...args);
        }),
    });
    globals.analytics ??= queue;
  },

  consent(_, context) {
    present = context;
  },

  // Forgets who the visitor is, in memory too.
  destroy() {
    (globals.analytics as Record<string, Call>).reset!();
  },
};

export const facts: ServiceFacts = {
  title: 'Segment',
  vendor: 'Twilio Inc.',
  country: 'US',
  does: 'routing',
  data: ['pages', 'actions', 'device', 'ip', 'source', 'id'],
  policy: 'https://www.twilio.com/en-us/legal/privacy',
  hosts: ['cdn.segment.com', 'api.segment.io'],
  cookies: [
    ['ajs_anonymous_id', 'visitor', '1y'],
    ['ajs_user_id', 'visitor', '1y'],
    ['ajs_group_id', 'visitor', '1y'],
  ],
  storage: [
    ['ajs_anonymous_id', 'visitor', 'kept'],
    ['ajs_user_id', 'visitor', 'kept'],
    ['ajs_user_traits', 'visitor', 'kept'],
    ['ajs_group_id', 'visitor', 'kept'],
    ['ajs_group_properties', 'visitor', 'kept'],
    ['persisted-queue:v1:*', 'retry', 'kept'],
  ],
  id: 'a write key: letters and digits',
  options: '*',
  csp: {
    'script-src': ['https://cdn.segment.com'],
    'connect-src': ['https://cdn.segment.com', 'https://api.segment.io'],
  },
  sources: [
    'https://github.com/segmentio/analytics-next',
    'https://github.com/segmentio/snippet',
    'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  ],
  unconfirmed: [
    'Destinations in device mode load further vendors into the page; their hosts, cookies and keys are not listed here.',
    'That a write key has 10 to 40 letters and digits: the vendor does not document its form.',
  ],
};
