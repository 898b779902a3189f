import { vendorOptions, counterOf, queueList } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "analytics",
  globals: ["_zero_kz_"],
  id: /^\d{1,9}$/,
  cookies: [],
  storage: [],
  src: () => "https://c.zero.kz/z.js",
  start(service) {
    const settings = { id: +counterOf(service).id[0], type: 1, ...vendorOptions(service) };
    queueList("_zero_kz_").push(...Object.entries(settings));
  }
};
const facts = {
  title: "ZERO.kz",
  vendor: "ZERO.kz",
  country: "KZ",
  does: "rating",
  data: ["pages", "device", "ip", "source"],
  policy: "https://zero.kz/",
  hosts: ["c.zero.kz"],
  cookies: [],
  storage: [],
  id: "a site number such as 12345",
  options: { type: "number", url_watcher: "number" },
  csp: { "script-src": ["https://c.zero.kz"], "img-src": ["https://c.zero.kz"] },
  sources: ["https://zero.kz/"],
  unconfirmed: [
    "The legal entity, and the address of its privacy policy; the link goes to its site.",
    "The code was read in published pages that carry it; the vendor’s own page could not be.",
    "Whether it leaves cookies or keys on the site, and what it receives beyond a visit."
  ]
};

export { facts, preset };
