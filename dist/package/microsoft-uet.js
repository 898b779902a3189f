import { queueList, globals, counterOf, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

function begin(service) {
  const { UET, uetq } = globals;
  if (!UET || !Array.isArray(uetq)) return;
  const ti = counterOf(service).id[0];
  const tag = new UET({ ti, enableAutoSpaTracking: true, ...vendorOptions(service), q: uetq });
  globals.uetq = tag;
  tag.push("pageLoad");
}
const preset = {
  category: "marketing",
  globals: ["uetq"],
  id: /^\d{6,12}$/,
  cookies: ["_uetsid", "_uetvid", "_uetmsclkid"],
  storage: ["_uetsid", "_uetsid_exp", "_uetvid", "_uetvid_exp", "_uetmsclkid", "_uetmsclkid_exp"],
  src: () => "https://bat.bing.com/bat.js",
  start(service) {
    queueList("uetq").push("consent", "default", { ad_storage: "denied" });
    const onLoad = () => {
      begin(service);
      if (!Array.isArray(globals.uetq)) document.removeEventListener("load", onLoad, true);
    };
    document.addEventListener("load", onLoad, true);
  },
  consent(service, { grants }) {
    const granted = grants.has(service.id);
    queueList("uetq").push("consent", "update", { ad_storage: granted ? "granted" : "denied" });
    if (granted) begin(service);
  }
};
const facts = {
  title: "Microsoft Advertising (UET)",
  vendor: "Microsoft Corporation",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://privacy.microsoft.com/privacystatement",
  hosts: ["bat.bing.com", "bat.bing.net"],
  cookies: [
    ["_uetsid", "session", "1d"],
    ["_uetvid", "visitor", "13mo"],
    ["_uetmsclkid", "ads", "90d"]
  ],
  storage: [
    ["_uetsid", "session", "1d"],
    ["_uetsid_exp", "session", "1d"],
    ["_uetvid", "visitor", "13mo"],
    ["_uetvid_exp", "visitor", "13mo"],
    ["_uetmsclkid", "ads", "90d"],
    ["_uetmsclkid_exp", "ads", "90d"]
  ],
  id: "a tag id such as 12345678; of a list the first is used",
  options: "*",
  csp: {
    "script-src": ["https://bat.bing.com"],
    "img-src": ["https://bat.bing.com", "https://bat.bing.net"],
    "connect-src": ["https://bat.bing.com", "https://bat.bing.net"]
  },
  sources: [
    "https://help.ads.microsoft.com/apex/index/3/en/60119",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/bing-uet.ts"
  ],
  unconfirmed: [
    "The lifetimes, and the keys in localStorage, are known from lists of sites only.",
    "bat.bing.net is known from sites only."
  ]
};

export { facts, preset };
