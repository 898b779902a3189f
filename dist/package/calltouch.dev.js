import { globals, queueFunction, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const preset = {
  category: "analytics",
  globals: ["ct", "ctw"],
  id: /^[a-z\d]{8}$/,
  cookies: ["_ct", "_ct_*", "cted", "call_s"],
  storage: [],
  src: (service) => "https://mod.calltouch.ru/init.js?id=" + counterOf(service).id[0],
  start(service) {
    globals.CalltouchDataObject = "ct";
    const ct = queueFunction("ct", "callbacks");
    ct.callbacks ??= [];
    ct.loaded ??= false;
    ct.counters ??= [counterOf(service).id[0]];
  }
};
const facts = {
  title: "Calltouch",
  vendor: "ООО «Колтач Солюшнс»",
  country: "RU",
  does: "calls",
  data: ["pages", "actions", "ads", "source", "device", "ip", "id", "contacts"],
  policy: "https://www.calltouch.ru/",
  hosts: ["calltouch.ru"],
  cookies: [
    ["_ct", "visitor", "400d"],
    ["_ct_client_global_id", "visitor", "400d"],
    ["_ct_session_id", "session", "400d"],
    ["_ct_site_id", "settings", "400d"],
    ["_ct_ids", "session", "400d"],
    ["cted", "visitor", "400d"],
    ["call_s", "session", "400d"]
  ],
  storage: [],
  id: "a mod id such as abcd1234; the first only",
  csp: {
    "script-src": ["https://*.calltouch.ru"],
    "connect-src": ["https://*.calltouch.ru"],
    "img-src": ["https://*.calltouch.ru"]
  },
  sources: ["https://www.calltouch.ru/support/javascript-callback-api/"],
  unconfirmed: [
    "The legal entity comes from a public list of services, not from the vendor.",
    "Its code was read in published pages that carry it.",
    "The address of its privacy policy; the link goes to its site.",
    "The lifetimes are not known: longer than 400 days no browser keeps a cookie.",
    "Calltouch has no published policy for CSP; its hosts are covered by a wildcard."
  ]
};

export { facts, preset };
