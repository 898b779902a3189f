import { counterOf, globals } from './index.js';
import './guards.js';
import './names.js';

function pixel() {
  const fbq = Object.assign(
    function(...args) {
      if (fbq.callMethod) fbq.callMethod(...args);
      else fbq.queue.push(arguments);
    },
    { loaded: true, version: "2.0", queue: [] }
  );
  fbq.push = fbq;
  globals.fbq ??= fbq;
  globals._fbq ??= globals.fbq;
  return globals.fbq;
}
const preset = {
  category: "marketing",
  globals: ["fbq", "_fbq"],
  id: /^\d{10,20}$/,
  cookies: ["_fbp", "_fbc"],
  storage: [],
  src: () => "https://connect.facebook.net/en_US/fbevents.js",
  start(service) {
    const { id, autoConfig } = counterOf(service);
    const fbq = pixel();
    fbq("consent", "revoke");
    for (const each of id) {
      if (!autoConfig) fbq("set", "autoConfig", false, each);
      fbq("init", each);
    }
    fbq("track", "PageView");
  },
  consent(service, { grants }) {
    pixel()("consent", grants.has(service.id) ? "grant" : "revoke");
  },
  destroy() {
    pixel().queue = [];
  }
};
const facts = {
  title: { ru: "Пиксель Meta", kk: "Meta Pixel", en: "Meta Pixel" },
  vendor: "Meta Platforms, Inc.",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://www.facebook.com/privacy/policy/",
  // Not the whole of connect.facebook.net: login and social plugins come from there too.
  hosts: [
    "connect.facebook.net/en_US/fbevents.js",
    "connect.facebook.net/ru_RU/fbevents.js",
    "connect.facebook.net/signals",
    "www.facebook.com/tr",
    "www.facebook.com/privacy_sandbox/pixel"
  ],
  cookies: [
    ["_fbp", "visitor", "90d"],
    ["_fbc", "ads", "90d"]
  ],
  storage: [],
  id: "a pixel id of 15 or 16 digits, or a list of them",
  options: { autoConfig: "boolean" },
  csp: {
    "script-src": ["https://connect.facebook.net"],
    "img-src": ["https://www.facebook.com"],
    "connect-src": ["https://www.facebook.com", "https://connect.facebook.net"]
  },
  sources: [
    "https://developers.facebook.com/docs/meta-pixel/implementation/gdpr",
    "https://docs.customer.io/cdp/destinations/connections/meta-pixel",
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc"
  ],
  unconfirmed: [
    "The CSP sources are those of the addresses in use, not of a page of the vendor.",
    "The 90 days of _fbp and _fbc are common knowledge, not read in the documentation."
  ]
};

export { facts, preset };
