import { globals, queueFunction, vendorOptions, counterOf } from './index.js';
import './guards.js';
import './names.js';

function hostOf({ host = "https://plausible.io" }) {
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(String(host)))
    throw new Error('plausible: "host" must be like https://stats.example.kz');
  return String(host);
}
const isScript = (id) => id.startsWith("pa-");
const preset = {
  category: "analytics",
  globals: ["plausible"],
  id: /^(pa-[\w-]{10,40}|([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d])$/,
  cookies: [],
  storage: [],
  src(service) {
    const {
      id: [id = ""],
      ...options
    } = counterOf(service);
    return `${hostOf(options)}/js/${isScript(id) ? id : "script"}.js`;
  },
  attributes(service) {
    const { id, ...options } = counterOf(service);
    const attributes = { "data-domain": id.join(), "data-api": hostOf(options) + "/api/event" };
    return id.some(isScript) ? {} : attributes;
  },
  start(service) {
    if (globals.plausible) return;
    const queue = queueFunction("plausible");
    queue.init = (options2) => void (queue.o = options2);
    const { host, ...options } = vendorOptions(service);
    queue.o = options;
  }
};
const facts = {
  title: "Plausible Analytics",
  vendor: "Plausible Insights OÜ",
  country: "EE",
  does: "statistics",
  data: ["pages", "actions", "source", "device", "ip"],
  policy: "https://plausible.io/data-policy",
  hosts: ["plausible.io"],
  // It works without. `plausible_ignore` in localStorage is a visitor's own refusal and is left alone.
  cookies: [],
  storage: [],
  id: "the name of the script (pa-…) or the domain of the site, such as example.kz",
  options: {
    host: "url",
    endpoint: "url",
    hashBasedRouting: "boolean",
    outboundLinks: "boolean",
    fileDownloads: "boolean | object",
    formSubmissions: "boolean",
    autoCapturePageviews: "boolean",
    captureOnLocalhost: "boolean",
    customProperties: "object",
    logging: "boolean"
  },
  csp: { "script-src": ["https://plausible.io"], "connect-src": ["https://plausible.io"] },
  sources: [
    "https://plausible.io/data-policy",
    "https://github.com/plausible/analytics",
    "https://github.com/nuxt/scripts/pull/534"
  ],
  unconfirmed: [
    "That Plausible Insights OÜ (Estonia) runs the cloud is general knowledge.",
    "A Plausible on your own server sends nothing to the vendor: write `vendor` with your own name."
  ]
};

export { facts, preset };
