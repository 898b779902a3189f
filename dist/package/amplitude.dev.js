import { globals, vendorOptions, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const preset = {
  category: "analytics",
  globals: ["amplitude"],
  id: /^[\da-f]{32}$/,
  cookies: ["AMP_*"],
  storage: ["AMP_*"],
  databases: ["AMP_diagnostics_*"],
  src: () => "https://cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz",
  start(service) {
    const config = {
      // As an object it means: visits, pages, sources and downloads, but no clicks; and no forms either.
      autocapture: { formInteractions: false },
      // Off unless written out: with it the vendor's console switches more on.
      fetchRemoteConfig: false,
      ...vendorOptions(service)
    };
    const calls = [{ name: "init", args: [counterOf(service).id[0], config] }];
    const queue = {
      _q: calls,
      _iq: {},
      invoked: true,
      Identify: chain,
      Revenue: chain
    };
    globals.amplitude ??= new Proxy(queue, {
      get: (_, name) => queue[name] ?? ((...args) => ({ promise: new Promise((resolve) => calls.push({ name, args, resolve })) }))
    });
  },
  // https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
  consent({ id }, { grants }) {
    globals.amplitude.setOptOut(!grants.has(id));
  }
};
function chain() {
  const calls = [];
  const self = new Proxy(calls, {
    get: (_, name) => name === "_q" ? calls : (...args) => (calls.push({ name, args }), self)
  });
  return self;
}
const facts = {
  title: "Amplitude",
  vendor: "Amplitude, Inc.",
  country: "US",
  does: "product",
  data: ["pages", "actions", "device", "ip", "source", "id"],
  policy: "https://amplitude.com/privacy",
  hosts: [
    "cdn.amplitude.com",
    "api2.amplitude.com",
    "api.amplitude.com",
    "api.eu.amplitude.com",
    "sr-client-cfg.amplitude.com",
    "sr-client-cfg.eu.amplitude.com",
    "prod.us-west-2.amplitude.com",
    "prod.eu-central-1.amplitude.com"
  ],
  cookies: [["AMP_*", "visitor", "1y"]],
  storage: [
    ["AMP_*", "retry", "kept"],
    ["AMP_diagnostics_*", "debug", "kept"]
  ],
  id: "an API key: 32 characters of 0-9 and a-f",
  options: "*",
  csp: {
    "script-src": ["https://cdn.amplitude.com"],
    "connect-src": ["https://*.amplitude.com"]
  },
  sources: [
    "https://github.com/amplitude/Amplitude-TypeScript",
    "https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management"
  ],
  unconfirmed: [
    "AMP_TOKEN, a cookie of Google Analytics for AMP pages, begins with the same letters and is forgotten too.",
    "AMP_diagnostics_* is opened at once; reports go out only where the remote configuration asks for them."
  ]
};

export { facts, preset };
