import { queueList, counterOf } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "analytics",
  globals: ["Comagic", "__cs"],
  id: /^[\w-]{32}$/,
  cookies: ["_comagic_id*", "_cmg_csst*"],
  storage: [],
  src: () => "https://app.comagic.ru/static/cs.min.js",
  start(service) {
    queueList("__cs").push(["setCsAccount", counterOf(service).id[0]]);
  }
};
const facts = {
  title: "UIS (CoMagic)",
  vendor: "ООО «НОВОСИСТЕМ»",
  country: "RU",
  does: "calls",
  data: ["pages", "actions", "ads", "source", "device", "ip", "id", "contacts", "messages"],
  policy: "https://www.uiscom.ru/",
  hosts: ["comagic.ru", "uiscom.ru"],
  cookies: [
    ["_comagic_id*", "visitor", "400d"],
    ["_cmg_csst*", "session", "400d"]
  ],
  storage: [],
  id: "an account key of 32 characters; with UIS write also src: https://app.uiscom.ru/static/cs.min.js",
  csp: {
    "script-src": ["https://*.comagic.ru", "https://*.uiscom.ru"],
    "connect-src": ["https://*.comagic.ru", "https://*.uiscom.ru", "wss://*.comagic.ru", "wss://*.uiscom.ru"],
    "img-src": ["https://*.comagic.ru", "https://*.uiscom.ru"]
  },
  sources: [
    "https://comagic.github.io/javascript_api/",
    "https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/javascript-api/"
  ],
  unconfirmed: [
    "The legal entity comes from a public list of telecom operators; its own policy could not be read.",
    "The address of its privacy policy; the link goes to its site.",
    "The lifetimes are not known: longer than 400 days no browser keeps a cookie.",
    "The vendor publishes no policy for CSP; its hosts are covered by wildcards."
  ]
};

export { facts, preset };
