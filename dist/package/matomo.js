import { queueList, counterOf } from './index.js';
import './guards.js';
import './names.js';

function baseOf(host) {
  const [, address] = /^(https:\/\/[\w.:-]+(\/[\w.-]+)*)\/?$/.exec(String(host)) ?? [];
  if (!address) throw new Error('matomo: "host" must be like https://stats.example.kz');
  return address + "/";
}
const preset = {
  category: "analytics",
  globals: ["_paq"],
  id: /^[1-9]\d{0,8}$/,
  // Not `matomo_ignore` and `mtm_consent_removed`: the visitor's own refusals. Nor `MATOMO_SESSID`: somebody's sign-in.
  cookies: ["_pk_id*", "_pk_ses*", "_pk_ref*", "_pk_cvar*", "_pk_hsr*", "mtm_cookie_consent"],
  storage: [],
  src: ({ options }) => baseOf(options.host) + "matomo.js",
  start(service) {
    const { id, host, disableCookies } = counterOf(service);
    const tracker = baseOf(host) + "matomo.php";
    const paq = queueList("_paq");
    if (!Array.isArray(paq) || paq.some(([command]) => command === "setSiteId")) return;
    paq.push(
      [disableCookies ? "disableCookies" : "requireCookieConsent"],
      ["setTrackerUrl", tracker],
      ["setSiteId", id[0]],
      ...id.slice(1).map((further) => ["addTracker", tracker, further]),
      ["trackPageView"],
      ["enableLinkTracking"]
    );
  },
  consent(service, { grants }) {
    if (service.options.disableCookies) return;
    queueList("_paq").push([(grants.has(service.id) ? "set" : "forget") + "CookieConsentGiven"]);
  },
  // From now on nothing is sent. `optUserOut` would do so too, but leave a cookie for 30 years.
  destroy() {
    queueList("_paq").push(["requireConsent"]);
  }
};
const facts = {
  title: "Matomo",
  vendor: "InnoCraft Ltd",
  country: "NZ",
  does: "statistics",
  data: ["pages", "actions", "source", "device", "ip", "id"],
  policy: "https://matomo.org/matomo-cloud-privacy-policy/",
  hosts: ["matomo.cloud"],
  cookies: [
    ["_pk_id*", "visitor", "13mo"],
    ["_pk_ref*", "source", "6mo"],
    ["_pk_ses*", "session", "30m"],
    ["_pk_cvar*", "session", "30m"],
    ["_pk_hsr*", "replay", "30m"],
    ["mtm_cookie_consent", "consent", "30y"]
  ],
  storage: [],
  id: "the number of the website in Matomo, such as 1",
  options: { host: "url", disableCookies: "boolean" },
  csp: {
    "script-src": ["https://*.matomo.cloud"],
    "connect-src": ["https://*.matomo.cloud"],
    "img-src": ["https://*.matomo.cloud"]
  },
  sources: [
    "https://developer.matomo.org/guides/tracking-consent",
    "https://matomo.org/faq/general/faq_146/",
    "https://github.com/matomo-org/matomo"
  ],
  unconfirmed: [
    "That InnoCraft Ltd (New Zealand) runs the cloud is general knowledge.",
    "A Matomo on your own server sends nothing to InnoCraft: write `vendor` with your own name, and your host into the policy.",
    "`requireConsent` is documented for the start of a page; that it also silences a running tracker was read in its source."
  ]
};

export { facts, preset };
