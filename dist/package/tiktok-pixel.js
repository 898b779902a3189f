import { counterOf, globals, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

const _u = "https://analytics.tiktok.com/i18n/pixel/events.js";
const METHODS = "page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent".split(" ");
function queue() {
  const ttq = globals.ttq ??= [];
  for (const name of METHODS) ttq[name] ??= (...args) => ttq.push([name, ...args]);
  return ttq;
}
const preset = {
  category: "marketing",
  globals: ["ttq"],
  id: /^[A-Z\d]{20}$/,
  cookies: ["_ttp", "_tt_enable_cookie", "ttcsid*"],
  storage: ["tt_sessionId", "tt_appInfo", "tt_pixel_*"],
  src: (service) => `${_u}?sdkid=${counterOf(service).id[0]}&lib=ttq`,
  start(service) {
    const id = counterOf(service).id[0];
    globals.TiktokAnalyticsObject = "ttq";
    const ttq = queue();
    ttq._i ??= { [id]: Object.assign([], { _u }) };
    ttq._t ??= { [id]: Date.now() };
    ttq._o ??= { [id]: vendorOptions(service) };
    ttq.instance ??= () => ttq;
    ttq.holdConsent();
    ttq.page();
  },
  consent(service, { grants }) {
    queue()[grants.has(service.id) ? "grantConsent" : "revokeConsent"]();
  },
  destroy() {
    queue().length = 0;
  }
};
const facts = {
  title: { ru: "Пиксель TikTok", kk: "TikTok Pixel", en: "TikTok Pixel" },
  vendor: "TikTok Pte. Ltd.",
  country: "SG",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://www.tiktok.com/legal/page/row/privacy-policy/en",
  hosts: [
    "analytics.tiktok.com",
    "analytics.us.tiktok.com",
    "analytics-sg.tiktok.com",
    "analytics-ipv6.tiktokw.us"
  ],
  cookies: [
    ["_ttp", "visitor", "13mo"],
    ["_tt_enable_cookie", "test", "13mo"],
    ["ttcsid", "session", "90d"],
    ["ttcsid_*", "session", "90d"]
  ],
  storage: [
    ["tt_sessionId", "session", "session"],
    ["tt_appInfo", "settings", "session"],
    ["tt_pixel_session_index", "session", "session"],
    ["tt_pixel_*", "session", "session"]
  ],
  id: "a pixel id of 20 capital letters and digits; of a list the first is loaded",
  options: "*",
  csp: {
    "script-src": ["https://analytics.tiktok.com"],
    "connect-src": ["https://analytics.tiktok.com", "https://analytics-ipv6.tiktokw.us"],
    "img-src": ["https://analytics.tiktok.com"]
  },
  sources: [
    "https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel",
    "https://business-api.tiktok.com/portal/docs?id=1739585600931842",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/tiktok-pixel.ts"
  ],
  unconfirmed: [
    "Which company receives the data depends on the country of the advertiser; this one is named for most of the world.",
    "The 90 days of ttcsid, the keys in sessionStorage and the hosts beside analytics.tiktok.com are known from sites only.",
    "Whether one script serves several pixels is not documented."
  ]
};

export { facts, preset };
