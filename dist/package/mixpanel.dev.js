import { globals, vendorOptions, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const preset = {
  category: "analytics",
  globals: ["mixpanel"],
  id: /^[\da-f]{32}$/,
  cookies: ["mp_*"],
  storage: ["mp_*", "__mpq_*", "__mp_opt_in_out_*"],
  databases: ["mixpanelBrowserDb", "mixpanelFlagsDb"],
  src: () => "https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js",
  start(service) {
    const config = {
      track_pageview: true,
      // Off unless written out: clicks and inputs, session replay.
      autocapture: false,
      record_sessions_percent: 0,
      ...vendorOptions(service)
    };
    const calls = [];
    globals.mixpanel ??= queue(
      Object.assign(calls, {
        _i: [[counterOf(service).id[0], config, "mixpanel"]],
        // Below 1.1 the script refuses, and where it finds itself.
        __SV: 1.2,
        __loaded: 0,
        config: 0,
        people: queue([]),
        get_group: (...args) => queue([], (call) => calls.push([["get_group", ...args], call]))
      })
    );
  },
  // https://docs.mixpanel.com/docs/privacy/protecting-user-data
  consent({ id }, { grants }) {
    const mixpanel = globals.mixpanel;
    if (grants.has(id)) mixpanel.clear_opt_in_out_tracking();
    else mixpanel.opt_out_tracking({ delete_user: false });
  }
};
function queue(list, add = (call) => list.push(call)) {
  return new Proxy(list, { get: (_, name) => list[name] ?? ((...args) => add([name, ...args])) });
}
const facts = {
  title: "Mixpanel",
  vendor: "Mixpanel, Inc.",
  country: "US",
  does: "product",
  data: ["pages", "actions", "device", "ip", "source", "id"],
  policy: "https://mixpanel.com/legal/privacy-policy",
  hosts: [
    "mxpnl.com",
    "api.mixpanel.com",
    "api-js.mixpanel.com",
    "api-eu.mixpanel.com",
    "api-in.mixpanel.com"
  ],
  cookies: [["mp_*", "visitor", "1y"]],
  storage: [
    ["mp_*", "visitor", "kept"],
    ["__mpq_*", "retry", "kept"],
    ["__mp_opt_in_out_*", "consent", "kept"],
    ["mixpanelBrowserDb", "replay", "kept"],
    ["mixpanelFlagsDb", "experiment", "kept"]
  ],
  id: "a project token: 32 characters of 0-9 and a-f",
  options: "*",
  csp: {
    "script-src": ["https://cdn.mxpnl.com"],
    "connect-src": [
      "https://api-js.mixpanel.com",
      "https://api-eu.mixpanel.com",
      "https://api-in.mixpanel.com"
    ]
  },
  sources: [
    "https://github.com/mixpanel/mixpanel-js",
    "https://docs.mixpanel.com/docs/quickstart/connect-your-data"
  ],
  unconfirmed: [
    "Its cookie is mp_<token>_mixpanel; patterns have no end, so every name that begins with mp_ is forgotten."
  ]
};

export { facts, preset };
