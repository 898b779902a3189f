import { globals, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const HOST = "cloud.roistat.com";
const preset = {
  category: "analytics",
  globals: ["roistat"],
  id: /^[\da-f]{32}$/,
  cookies: ["roistat_*", "___dc", "leadhunter_expire"],
  storage: ["roistat_*"],
  // As in the vendor's snippet: who has a visit number needs the module only.
  src: (service) => `https://${HOST}` + (/\broistat_visit=[^;]/.test(document.cookie) ? "/dist/module.js" : `/api/site/1.0/${counterOf(service).id[0]}/init?referrer=${encodeURIComponent(location.href)}`),
  start(service) {
    globals.roistatProjectId = counterOf(service).id[0];
    globals.roistatHost = HOST;
  }
};
const facts = {
  title: "Roistat",
  vendor: "Roistat",
  country: "RU",
  does: "statistics",
  data: ["pages", "actions", "ads", "source", "device", "ip", "id", "contacts"],
  policy: "https://roistat.com/ru/privacy",
  hosts: ["cloud.roistat.com", "collector.roistat.com"],
  cookies: [
    ["roistat_visit", "session", "14d"],
    ["roistat_visit_cookie_expire", "settings", "14d"],
    ["roistat_first_visit", "visitor", "10y"],
    ["roistat_is_need_listen_requests", "settings", "session"],
    ["roistat_is_save_data_in_cookie", "settings", "session"],
    ["roistat_cookies_to_resave", "settings", "session"],
    ["roistat_*", "source", "400d"],
    ["___dc", "visitor", "400d"],
    ["leadhunter_expire", "limit", "400d"]
  ],
  storage: [["roistat_*", "visitor", "kept"]],
  id: "a project key of 32 digits and letters a to f",
  csp: {
    "script-src": ["https://cloud.roistat.com"],
    "connect-src": ["https://cloud.roistat.com", "https://collector.roistat.com"],
    "img-src": ["https://cloud.roistat.com"]
  },
  sources: [
    "https://help-en.roistat.com/settings/project/tracking_code/visit_number/",
    "https://help.roistat.com/settings/Nastroiki_proekta/Ustanovka_schetchika/Nomer_vizita/"
  ],
  unconfirmed: [
    "The legal entity, which its help does not name.",
    "Where 400 days are written the lifetime is not known: longer no browser keeps a cookie.",
    "That ___dc is its own is inferred from sites that have both."
  ]
};

export { facts, preset };
