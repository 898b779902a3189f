import { counterOf, queueList, queueFunction, globals } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const isContentsquare = (id) => id?.length === 13;
const preset = {
  category: "analytics",
  globals: ["hj", "_uxa"],
  id: /^(\d{4,9}|[\da-f]{13})$/,
  // `_cs_` alone is not theirs: https://docs.contentsquare.com/en/web/cookies/
  cookies: [
    "_hj*",
    ..."id,s,c,s_ctx,i,cvars,ep,ex,optout,t,same_site,root-domain".split(",").map((name) => "_cs_" + name)
  ],
  storage: ["_hj*", "hjViewportId", "hjActiveViewportIds"],
  src(service) {
    const id = counterOf(service).id[0];
    return isContentsquare(id) ? `https://t.contentsquare.net/uxa/${id}.js` : `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`;
  },
  start(service) {
    const id = counterOf(service).id[0];
    if (isContentsquare(id)) {
      queueList("_uxa");
    } else {
      queueFunction("hj");
      globals._hjSettings ??= { hjid: Number(id), hjsv: 6 };
    }
  },
  // Contentsquare stops at this; Hotjar has no such call, so that what waits is all that can be taken back.
  // https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
  destroy(service) {
    if (isContentsquare(counterOf(service).id[0])) queueList("_uxa").push(["optout"]);
    else queueFunction("hj").q = [];
  }
};
const facts = {
  title: "Hotjar (Contentsquare)",
  vendor: "Hotjar Limited, Content Square SAS",
  country: "FR",
  does: "replay",
  data: ["pages", "actions", "recording", "device", "ip", "source", "id"],
  policy: "https://contentsquare.com/privacy-center/privacy-policy/",
  hosts: ["hotjar.com", "hotjar.io", "contentsquare.net"],
  cookies: [
    ["_hjSessionUser_*", "visitor", "1y"],
    ["_hjSession_*", "session", "30m"],
    ["_hjHasCachedUserAttributes", "settings", "session"],
    ["_hjUserAttributesHash", "settings", "2m"],
    ["_hjTLDTest", "test", "session"],
    ["_hjClosedSurveyInvites", "settings", "1y"],
    ["_hjDonePolls", "settings", "1y"],
    ["_hjMinimizedPolls", "settings", "1y"],
    ["_hj*", "session", "1y"],
    ["_cs_id", "visitor", "13mo"],
    ["_cs_s", "session", "30m"],
    ["_cs_c", "consent", "13mo"],
    ["_cs_s_ctx", "session", "30m"],
    ["_cs_i", "visitor", "3d"],
    ["_cs_cvars", "session", "session"],
    ["_cs_ep", "visitor", "13mo"],
    ["_cs_ex", "limit", "30d"],
    ["_cs_optout", "consent", "13mo"],
    ["_cs_t", "test", "session"],
    ["_cs_same_site", "test", "session"],
    ["_cs_root-domain", "test", "session"]
  ],
  storage: [
    ["_hjUserAttributes", "settings", "kept"],
    ["_hj*", "settings", "kept"],
    ["hjViewportId", "replay", "session"],
    ["hjActiveViewportIds", "replay", "kept"]
  ],
  id: "a Hotjar site id such as 1234567, or a Contentsquare tag id such as 0123456789abc; of a list the first is loaded",
  csp: {
    "script-src": ["https://*.hotjar.com", "https://*.contentsquare.net"],
    "img-src": ["https://*.hotjar.com", "https://*.contentsquare.net"],
    "connect-src": [
      "https://*.hotjar.com",
      "https://*.hotjar.io",
      "wss://*.hotjar.com",
      "https://*.contentsquare.net",
      "https://*.contentsquare.com"
    ],
    "frame-src": ["https://*.hotjar.com"]
  },
  sources: [
    "https://docs.contentsquare.com/en/web/cookies/",
    "https://docs.contentsquare.com/en/web/content-security-policy/",
    "https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/hotjar.ts"
  ],
  unconfirmed: [
    "The keys of Contentsquare in localStorage could not be read in full.",
    "Which of the two companies receives the data depends on the age of the account.",
    "Contentsquare also needs `child-src blob:` and `worker-src blob:`."
  ]
};

export { facts, preset };
