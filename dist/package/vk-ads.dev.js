import { counterOf, queueList, vendorOptions } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const preset = {
  category: "marketing",
  globals: ["_tmr"],
  id: /^\d{1,12}$/,
  cookies: ["tmr_*", "domain_sid"],
  storage: ["tmr_*"],
  src: () => "https://top-fwz1.mail.ru/js/code.js",
  // By this id the vendor's own snippet knows that it need not fetch the script again.
  attributes: () => ({ id: "tmr-code" }),
  start(service) {
    for (const id of counterOf(service).id)
      queueList("_tmr").push({ ...vendorOptions(service), id, type: "pageView", start: Date.now() });
  }
};
const facts = {
  title: { ru: "VK Реклама (Top.Mail.Ru)", en: "VK Ads (Top.Mail.Ru)" },
  vendor: { ru: "ООО «ВК»", en: "VK LLC" },
  country: "RU",
  does: "ads",
  data: ["pages", "actions", "ads", "device", "ip", "source", "id", "purchases"],
  policy: "https://help.mail.ru/legal/terms/top/pp/",
  hosts: ["top-fwz1.mail.ru", "privacy-cs.mail.ru"],
  cookies: [
    ["tmr_lvid", "visitor", "333d"],
    ["tmr_lvidTS", "visitor", "333d"],
    ["tmr_reqNum", "session", "333d"],
    ["tmr_detect", "test", "1d"],
    ["domain_sid", "session", "7d"]
  ],
  storage: [["tmr_*", "visitor", "kept"]],
  id: "a counter number such as 3456789",
  options: "*",
  csp: {
    "script-src": ["https://top-fwz1.mail.ru", "https://privacy-cs.mail.ru"],
    "connect-src": ["https://top-fwz1.mail.ru", "https://privacy-cs.mail.ru"],
    "img-src": ["https://top-fwz1.mail.ru"]
  },
  sources: [
    "https://target.my.com/help/advertisers/sourcetopmailru/ru",
    "https://target.vk.ru/help/advertisers/privacy_policy",
    "https://help.mail.ru/legal/terms/top/LA/eng",
    "https://tracker.my.com/docs/sdk/web/api"
  ],
  unconfirmed: [
    "VK publishes no lifetimes; these were read off cookies that published browser profiles hold.",
    "The purposes of tmr_reqNum, tmr_detect and domain_sid are inferred from their values.",
    "That privacy-cs.mail.ru is contacted comes from measurements of users."
  ]
};

export { facts, preset };
