import { globals, vendorOptions, counterOf } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "analytics",
  globals: ["posthog"],
  id: /^phc_\w{32,60}$/,
  cookies: ["ph_phc_*"],
  storage: ["ph_phc_*", "__ph_opt_in_out_*", "seenSurvey_*", "lastSeenSurveyDate"],
  // The project's region, or a proxy on the site's own domain: https://posthog.com/docs/advanced/proxy
  src(service) {
    const { api_host: host = "https://us.i.posthog.com" } = counterOf(service);
    if (!/^https:\/\/[\w.:/-]+$/.test(host)) throw new Error("api_host must be https://");
    return host.replace(".i.", "-assets.i.") + "/static/array.js";
  },
  start(service) {
    const config = {
      // Off unless written out, whatever the project's settings say: clicks and inputs, mouse movement, session replay.
      autocapture: false,
      capture_heatmaps: false,
      capture_dead_clicks: false,
      disable_session_recording: true,
      ...vendorOptions(service),
      // The answer is kept in storage and forgotten with it at withdrawal: where there is none it has to be silent.
      opt_out_capturing_by_default: true,
      opt_out_persistence_by_default: true
    };
    const calls = [];
    calls._i = [[counterOf(service).id[0], config, "posthog"]];
    calls.__SV = 1;
    calls.posthog = globals.posthog ??= new Proxy(calls, {
      get: (_, name) => calls[name] ?? ((...args) => calls.push([name, ...args]))
    });
  },
  // https://posthog.com/docs/privacy/data-collection
  consent({ id }, { grants }) {
    globals.posthog[`opt_${grants.has(id) ? "in" : "out"}_capturing`]({
      captureEventName: false
    });
  }
};
const facts = {
  title: "PostHog",
  vendor: "PostHog, Inc.",
  country: "US",
  does: "product",
  data: ["pages", "actions", "device", "ip", "source", "id"],
  policy: "https://posthog.com/privacy",
  hosts: ["i.posthog.com", "app.posthog.com"],
  cookies: [["ph_phc_*", "visitor", "1y"]],
  storage: [
    ["ph_phc_*", "visitor", "kept"],
    ["__ph_opt_in_out_*", "consent", "kept"],
    ["seenSurvey_*", "limit", "kept"],
    ["lastSeenSurveyDate", "limit", "kept"]
  ],
  id: "a project API key such as phc_0123456789abcdefghijABCDEFGHIJ0123456789abc",
  options: "*",
  csp: {
    "script-src": ["https://*.posthog.com"],
    "connect-src": ["https://*.posthog.com"],
    "img-src": ["https://*.posthog.com"]
  },
  sources: [
    "https://github.com/PostHog/posthog-js",
    "https://posthog.com/docs/advanced/content-security-policy",
    "https://posthog.com/docs/privacy/data-collection"
  ],
  unconfirmed: [
    "Keys in sessionStorage share the prefix of those in localStorage and end with the tab.",
    "Project keys older than the prefix phc_ are refused.",
    "Surveys, product tours and the support widget keep further keys of their own once a project uses them."
  ]
};

export { facts, preset };
