import { vendorOptions, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

function hostOf(host) {
  if (host === void 0) return "https://cloud.umami.is";
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(String(host)))
    throw new Error('umami: "host" must be like https://stats.example.kz');
  return String(host);
}
const preset = {
  category: "analytics",
  globals: ["umami"],
  id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  cookies: [],
  storage: [],
  src: ({ options }) => hostOf(options.host) + "/script.js",
  attributes(service) {
    const { host, ...options } = vendorOptions(service);
    const attributes = { "data-website-id": String(counterOf(service).id[0]) };
    if (host !== void 0) attributes["data-host-url"] = hostOf(host);
    for (const [name, value] of Object.entries(options))
      attributes["data-" + name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase())] = String(value);
    return attributes;
  }
};
const facts = {
  title: "Umami",
  vendor: "Umami Software, Inc.",
  country: "US",
  does: "statistics",
  data: ["pages", "actions", "source", "device", "ip"],
  policy: "https://umami.is/privacy",
  hosts: ["cloud.umami.is", "gateway.umami.is", "api-gateway.umami.dev"],
  // It works without. `umami.disabled` in localStorage is a visitor's own refusal and is left alone.
  cookies: [],
  storage: [],
  id: "a website id such as 01234567-89ab-cdef-0123-456789abcdef",
  options: {
    host: "url",
    autoTrack: "boolean",
    beforeSend: "text",
    doNotTrack: "boolean",
    domains: "text",
    excludeHash: "boolean",
    excludeSearch: "boolean",
    performance: "boolean",
    tag: "text"
  },
  csp: {
    "script-src": ["https://cloud.umami.is"],
    "connect-src": ["https://cloud.umami.is", "https://gateway.umami.is", "https://api-gateway.umami.dev"]
  },
  sources: ["https://umami.is/docs/tracker-configuration", "https://github.com/umami-software/umami"],
  unconfirmed: [
    "An Umami on your own server sends nothing to the vendor: write `vendor` with your own name.",
    "The two gateways of the cloud were seen in policies of unrelated sites.",
    "The address of the vendor's privacy policy."
  ]
};

export { facts, preset };
