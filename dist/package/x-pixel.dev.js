import { counterOf, vendorOptions, globals } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

function pixel() {
  const twq = Object.assign(
    function(...args) {
      if (twq.exe) twq.exe(...args);
      else twq.queue.push(arguments);
    },
    { version: "1.1", queue: [] }
  );
  return globals.twq ??= twq;
}
const preset = {
  category: "marketing",
  globals: ["twq"],
  id: /^[a-z\d]{5,7}$/,
  cookies: ["_twpid", "_twsid", "_twclid"],
  storage: [],
  src: () => "https://static.ads-twitter.com/uwt.js",
  start(service) {
    for (const id of counterOf(service).id) pixel()("config", id, vendorOptions(service));
  },
  destroy() {
    pixel().queue = [];
  }
};
const facts = {
  title: { ru: "Пиксель X", kk: "X Pixel", en: "X Pixel" },
  vendor: "X Corp.",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://x.com/privacy",
  hosts: [
    "static.ads-twitter.com",
    "analytics.twitter.com/i/adsct",
    "analytics.twitter.com/1/i/adsct",
    "t.co/i/adsct",
    "t.co/1/i/adsct"
  ],
  cookies: [
    ["_twpid", "visitor", "13mo"],
    ["_twsid", "session", "13mo"],
    ["_twclid", "ads", "13mo"]
  ],
  storage: [],
  id: "a pixel id such as o1a2b, or a list of them",
  options: "*",
  csp: {
    "script-src": ["https://static.ads-twitter.com"],
    "img-src": ["https://t.co", "https://analytics.twitter.com"],
    "connect-src": ["https://analytics.twitter.com", "https://t.co"]
  },
  sources: [
    "https://c15t.com/docs/integrations/x-pixel",
    "https://github.com/simstudioai/sim/pull/5804",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/x-pixel.ts"
  ],
  unconfirmed: [
    "The cookies and their lifetimes are known from sites only; that of _twclid not at all: it is given as the longest.",
    "That several pixels may be configured is not documented.",
    "The CSP sources are those that sites allow."
  ]
};

export { facts, preset };
