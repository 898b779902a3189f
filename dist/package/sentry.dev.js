import { globals, vendorOptions, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

let enabled = false;
const preset = {
  category: "functional",
  globals: ["Sentry"],
  id: /^[\da-f]{32}$/,
  cookies: [],
  storage: [],
  src: (service) => `https://js.sentry-cdn.com/${counterOf(service).id[0]}.min.js`,
  attributes: () => ({ crossorigin: "" }),
  start(service) {
    const calls = [];
    const queue = { getClient() {
    } };
    globals.Sentry ??= new Proxy(queue, {
      get: (_, name) => queue[name] ?? ((...args) => calls.push([name, args]))
    });
    globals.sentryOnLoad = () => {
      const sentry = globals.Sentry;
      sentry.init({
        // Errors only, unless written out, whatever the project's settings say.
        tracesSampleRate: 0,
        replaysSessionSampleRate: 0,
        replaysOnErrorSampleRate: 0,
        // Nothing personal: the first up to version 10, the second since 11.
        sendDefaultPii: false,
        dataCollection: {
          userInfo: false,
          cookies: false,
          httpHeaders: false,
          httpBodies: [],
          urlQueryParams: false
        },
        ...vendorOptions(service),
        enabled
      });
      for (const [name, args] of calls) sentry[name](...args);
    };
  },
  // The way to stop it at run time: https://github.com/getsentry/sentry-javascript/issues/2039
  consent({ id }, { grants }) {
    enabled = grants.has(id);
    const client = globals.Sentry.getClient();
    if (client) client.getOptions().enabled = enabled;
  }
};
const facts = {
  title: "Sentry",
  vendor: "Functional Software, Inc.",
  country: "US",
  does: "errors",
  data: ["errors", "pages", "actions", "device"],
  policy: "https://sentry.io/privacy/",
  hosts: [
    "js.sentry-cdn.com",
    "browser.sentry-cdn.com",
    "ingest.sentry.io",
    "ingest.us.sentry.io",
    "ingest.de.sentry.io"
  ],
  cookies: [],
  storage: [],
  id: "a public key, as in the address of the loader script: 32 characters of 0-9 and a-f",
  options: "*",
  csp: {
    "script-src": ["https://js.sentry-cdn.com", "https://browser.sentry-cdn.com"],
    "connect-src": [
      "https://*.ingest.sentry.io",
      "https://*.ingest.us.sentry.io",
      "https://*.ingest.de.sentry.io"
    ]
  },
  sources: [
    "https://github.com/getsentry/sentry-javascript",
    "https://github.com/getsentry/sentry/blob/master/src/sentry/templates/sentry/js-sdk-loader.js.tmpl",
    "https://docs.sentry.io/platforms/javascript/install/loader/"
  ],
  unconfirmed: [
    "A self-hosted server has its loader under /js-sdk-loader/: write that address as src.",
    "Session replay, where the owner switches it on, keeps sentryReplaySession in sessionStorage until the tab is closed.",
    "The server sees the IP address of each request; the SDK asks it not to store it."
  ]
};

export { facts, preset };
