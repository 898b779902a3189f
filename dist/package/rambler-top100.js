import { globals, queueList, counterOf, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

let grant;
const preset = {
  category: "analytics",
  globals: ["top100", "top100Counter"],
  id: /^\d{1,12}$/,
  cookies: ["top100_id", "t3_sid_*", "adtech_uid"],
  storage: [],
  src: () => "https://st.top100.ru/top100/top100.js",
  start(service) {
    const mine = grant = {};
    const visit = () => {
      if (grant !== mine) return;
      for (const id of counterOf(service).id)
        globals.top100Counter = new globals.top100({ ...vendorOptions(service), project: +id });
    };
    if (globals.top100) visit();
    else queueList("_top100q").push(visit);
  },
  destroy() {
    grant = void 0;
  }
};
const facts = {
  title: { ru: "Рамблер/Топ-100", en: "Rambler/Top-100" },
  vendor: { ru: "ООО «РИХ» (Rambler&Co)", en: "RIH LLC (Rambler&Co)" },
  country: "RU",
  does: "rating",
  data: ["pages", "actions", "device", "ip", "source", "id"],
  policy: "https://help.rambler.ru/legal/1998/?p=top100",
  hosts: ["st.top100.ru", "kraken.rambler.ru", "counter.rambler.ru"],
  cookies: [
    ["top100_id", "visitor", "1y"],
    ["t3_sid_*", "session", "1y"],
    ["adtech_uid", "ads", "1y"]
  ],
  storage: [],
  id: "a project number such as 4567890",
  options: "*",
  csp: {
    "script-src": ["https://st.top100.ru"],
    "connect-src": ["https://kraken.rambler.ru"],
    "img-src": ["https://kraken.rambler.ru", "https://counter.rambler.ru"]
  },
  sources: [
    "https://help.rambler.ru/legal/1998/?p=top100",
    "https://pastebin.com/RP2BesBY",
    "https://rambler-digital-solutions.github.io/rambler-common/classes/_rambler_tech_top_100.Top100.html"
  ],
  unconfirmed: [
    "The policy names several companies of Rambler&Co; which of them runs the counter it does not say, and the Russian spelling of RIH LLC is ours.",
    "Rambler publishes no list of cookies; names and lifetimes were read off published browser profiles.",
    "Older versions also left last_visit, a name so common that it may be the site’s own: it is not forgotten."
  ]
};

export { facts, preset };
