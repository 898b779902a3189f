import { queueList, globals, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

function lintrk() {
  const queue = Object.assign(
    (command, data) => void queue.q.push([command, data]),
    { q: [] }
  );
  return globals.lintrk ??= queue;
}
const preset = {
  category: "marketing",
  globals: ["lintrk"],
  id: /^\d{4,10}$/,
  cookies: ["li_fat_id", "li_giant", "ln_or"],
  storage: ["li_adsId"],
  src: () => "https://snap.licdn.com/li.lms-analytics/insight.min.js",
  start(service) {
    lintrk();
    const ids = queueList("_linkedin_data_partner_ids");
    for (const id of counterOf(service).id) {
      globals._linkedin_partner_id ??= id;
      if (!ids.includes(id)) ids.push(id);
    }
  },
  // A script that is still on its way finds nobody to report to.
  destroy() {
    lintrk().q = [];
    queueList("_linkedin_data_partner_ids").length = 0;
    delete globals._linkedin_partner_id;
  }
};
const facts = {
  title: "LinkedIn Insight Tag",
  vendor: "LinkedIn Corporation",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "source", "device", "ip", "id"],
  policy: "https://www.linkedin.com/legal/privacy-policy",
  hosts: ["snap.licdn.com", "ads.linkedin.com", "p.adsymptotic.com"],
  cookies: [
    ["li_fat_id", "ads", "30d"],
    ["li_giant", "ads", "7d"],
    ["ln_or", "test", "1d"]
  ],
  storage: [["li_adsId", "ads", "kept"]],
  id: "a partner id such as 123456, or a list of them",
  csp: {
    "script-src": ["https://snap.licdn.com"],
    "img-src": ["https://px.ads.linkedin.com", "https://px4.ads.linkedin.com"],
    "connect-src": ["https://px.ads.linkedin.com", "https://cdn.linkedin.oribi.io"]
  },
  sources: [
    "https://www.linkedin.com/help/lms/answer/a520008",
    "https://c15t.com/docs/integrations/linkedin-insights",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/linkedin-insight.ts",
    "https://github.com/prebid/Prebid.js/blob/master/modules/linkedInAdsIdSystem.js"
  ],
  unconfirmed: [
    "The first-party cookies, their lifetimes and the key li_adsId are known from sites and published sources.",
    "The CSP sources are those of the addresses in use."
  ]
};

export { facts, preset };
