import { globals, counterOf, vendorOptions } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

let present;
const preset = {
  category: "analytics",
  globals: ["analytics"],
  id: /^[A-Za-z\d]{10,40}$/,
  cookies: ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"],
  storage: [
    "ajs_anonymous_id",
    "ajs_user_id",
    "ajs_user_traits",
    "ajs_group_id",
    "ajs_group_properties",
    "persisted-queue:v1:*"
  ],
  src: (service) => `https://cdn.segment.com/analytics.js/v1/${counterOf(service).id[0]}/analytics.min.js`,
  start(service) {
    const consented = ({ payload, next }) => {
      const { grants, services } = present;
      if (!grants.has(service.id)) return;
      const categoryPreferences = Object.fromEntries(
        services.map(({ category }) => [category, grants.has(category)])
      );
      payload.obj.context.consent = { categoryPreferences };
      next(payload);
    };
    const calls = [["addSourceMiddleware", consented], ["page"]];
    calls._writeKey = counterOf(service).id[0];
    calls._loadOptions = vendorOptions(service);
    calls._cdn = "";
    const queue = new Proxy(calls, {
      get: (_, name) => calls[name] ?? ((...args) => {
        const now = globals.analytics;
        return now === queue ? calls.push([name, ...args]) : now[name](...args);
      })
    });
    globals.analytics ??= queue;
  },
  consent(_, context) {
    present = context;
  },
  // Forgets who the visitor is, in memory too.
  destroy() {
    globals.analytics.reset();
  }
};
const facts = {
  title: "Segment",
  vendor: "Twilio Inc.",
  country: "US",
  does: "routing",
  data: ["pages", "actions", "device", "ip", "source", "id"],
  policy: "https://www.twilio.com/en-us/legal/privacy",
  hosts: ["cdn.segment.com", "api.segment.io"],
  cookies: [
    ["ajs_anonymous_id", "visitor", "1y"],
    ["ajs_user_id", "visitor", "1y"],
    ["ajs_group_id", "visitor", "1y"]
  ],
  storage: [
    ["ajs_anonymous_id", "visitor", "kept"],
    ["ajs_user_id", "visitor", "kept"],
    ["ajs_user_traits", "visitor", "kept"],
    ["ajs_group_id", "visitor", "kept"],
    ["ajs_group_properties", "visitor", "kept"],
    ["persisted-queue:v1:*", "retry", "kept"]
  ],
  id: "a write key: letters and digits",
  options: "*",
  csp: {
    "script-src": ["https://cdn.segment.com"],
    "connect-src": ["https://cdn.segment.com", "https://api.segment.io"]
  },
  sources: [
    "https://github.com/segmentio/analytics-next",
    "https://github.com/segmentio/snippet",
    "https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/"
  ],
  unconfirmed: [
    "Destinations in device mode load further vendors into the page; their hosts, cookies and keys are not listed here.",
    "That a write key has 10 to 40 letters and digits: the vendor does not document its form."
  ]
};

export { facts, preset };
