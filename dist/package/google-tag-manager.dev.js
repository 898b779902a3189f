import { dataLayer, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const begins = (entry) => !!entry?.["gtm.start"];
let push;
const withoutCallback = (entry) => {
  const { eventCallback, ...rest } = Object(entry);
  if (typeof eventCallback !== "function") return entry;
  setTimeout(eventCallback);
  return rest;
};
const preset = {
  category: "marketing",
  id: /^GTM-[A-Z\d]{4,10}$/,
  cookies: [],
  storage: [],
  src: (service) => "https://www.googletagmanager.com/gtm.js?id=" + counterOf(service).id[0],
  block() {
    const layer = dataLayer();
    if (push) return;
    push = layer.push.bind(layer);
    const held = push;
    layer.push = (...entries) => held(...entries.map(withoutCallback));
  },
  start() {
    const layer = dataLayer();
    if (push) layer.push = push;
    push = void 0;
    if (!layer.some(begins)) layer.push({ "gtm.start": Date.now(), event: "gtm.js" });
  }
  // A container cannot be unloaded: Consent Mode, which the gate updates, is what its tags can obey.
};
const facts = {
  title: { ru: "Google Менеджер тегов", kk: "Google Tag Manager", en: "Google Tag Manager" },
  vendor: "Google LLC",
  country: "US",
  does: "tags",
  data: ["pages", "actions", "device", "ip"],
  policy: "https://policies.google.com/privacy",
  hosts: ["www.googletagmanager.com/gtm.js", "www.googletagmanager.com/ns.html"],
  cookies: [],
  storage: [],
  id: "a container id such as GTM-XXXXXXX; of a list the first is loaded",
  // Preview mode needs more; what the tags inside need is theirs.
  csp: {
    "script-src": ["https://www.googletagmanager.com"],
    "img-src": ["https://www.googletagmanager.com"],
    "connect-src": ["https://www.googletagmanager.com", "https://www.google.com"]
  },
  sources: [
    "https://developers.google.com/tag-platform/security/guides/csp",
    "https://developers.google.com/tag-platform/security/guides/consent",
    "https://github.com/AmauriC/tarteaucitron.js"
  ],
  unconfirmed: ["What the tags inside a container store is not known here: configure those services too."]
};

export { facts, preset };
