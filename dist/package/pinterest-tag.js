import { counterOf, vendorOptions, globals } from './index.js';
import './guards.js';
import './names.js';

function pintrk() {
  const queue = Object.assign((...args) => void queue.queue.push(args), {
    queue: [],
    version: "3.0"
  });
  return globals.pintrk ??= queue;
}
const preset = {
  category: "marketing",
  globals: ["pintrk"],
  id: /^\d{12,14}$/,
  cookies: ["_pin_unauth", "_derived_epik", "_epik", "_pinterest_ct*"],
  storage: ["_pin_unauth_ls", "_derived_epik_ls", "_epik_ls"],
  src: () => "https://s.pinimg.com/ct/core.js",
  start(service) {
    for (const id of counterOf(service).id) pintrk()("load", id, vendorOptions(service));
    pintrk()("setconsent", true);
    pintrk()("page");
  },
  // Its denial stops events and removes the tag's first-party storage.
  consent(service, { grants }) {
    pintrk()("setconsent", grants.has(service.id));
  },
  destroy() {
    pintrk().queue = [];
  }
};
const facts = {
  title: { ru: "Тег Pinterest", kk: "Pinterest Tag", en: "Pinterest Tag" },
  vendor: "Pinterest, Inc.",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://policy.pinterest.com/privacy-policy",
  hosts: ["s.pinimg.com/ct", "ct.pinterest.com"],
  cookies: [
    ["_pin_unauth", "visitor", "1y"],
    ["_derived_epik", "ads", "1y"],
    ["_epik", "ads", "1y"],
    ["_pinterest_ct*", "ads", "1y"]
  ],
  storage: [
    ["_pin_unauth_ls", "visitor", "1y"],
    ["_derived_epik_ls", "ads", "1y"],
    ["_epik_ls", "ads", "1y"]
  ],
  id: "a tag id of 13 digits, or a list of them",
  options: "*",
  csp: {
    "script-src": ["https://s.pinimg.com", "https://ct.pinterest.com"],
    "img-src": ["https://ct.pinterest.com"],
    "connect-src": ["https://ct.pinterest.com"],
    "frame-src": ["https://ct.pinterest.com"]
  },
  sources: [
    "https://help.pinterest.com/en/business/article/install-the-base-code",
    "https://c15t.com/docs/integrations/pinterest-tag",
    "https://github.com/AmauriC/tarteaucitron.js"
  ],
  unconfirmed: [
    "The lifetime of one year is known from lists of sites; _pinterest_ct… may lie on the domain of Pinterest only.",
    "That `page` is lost while consent is denied is read from «stops events»; that several tags may be loaded is not documented.",
    "The CSP sources are those of the addresses in use."
  ]
};

export { facts, preset };
