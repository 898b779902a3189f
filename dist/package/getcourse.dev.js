import { globals } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

function startLate({ target }) {
  if (document.readyState === "loading" || !(target instanceof HTMLScriptElement)) return;
  if (!/\/pl\/lite\/widget\/script\b/.test(target.src)) return;
  const start = globals["startWidget" + target.id];
  if (typeof start === "function") start();
  else document.dispatchEvent(new Event("StartWidget" + target.id));
}
const preset = {
  category: "functional",
  cookies: [],
  storage: [],
  start() {
    document.addEventListener("load", startLate, true);
  },
  destroy() {
    document.removeEventListener("load", startLate, true);
  }
};
const facts = {
  title: { ru: "Геткурс (GetCourse), виджеты", en: "GetCourse widgets" },
  vendor: { ru: "ООО «Система Геткурс»", en: "Systema Getcourse LLC" },
  country: "RU",
  does: "courses",
  data: ["contacts", "purchases", "pages", "source", "device", "ip", "id"],
  policy: "https://getcourse.io/cookies",
  hosts: ["getcourse.ru", "getcourse.io"],
  cookies: [],
  storage: [],
  csp: {
    "script-src": ["https://*.getcourse.ru", "https://*.getcourse.io"],
    "frame-src": ["https://*.getcourse.ru", "https://*.getcourse.io"]
    // The widget sizes its frame by inline styles that it sets from script, which need no source.
  },
  sources: [
    "https://getcourse.io/agreement",
    "https://getcourse.io/cookies",
    "https://github.com/moscowpython/learnpython"
  ],
  unconfirmed: [
    "A school on a domain of its own is known by no list: mark its widgets up, and add its domain to the policy.",
    "`startWidget…` and the event were seen in many sites that load widgets late; older widgets have neither, and for those a held frame of /pl/lite/widget/widget?id=… is the way.",
    "The address of the vendor's privacy policy in Russian; its cookie policy is given."
  ]
};

export { facts, preset };
