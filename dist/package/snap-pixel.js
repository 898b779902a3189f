import { counterOf, vendorOptions, globals } from './index.js';
import './guards.js';
import './names.js';

function pixel() {
  const snaptr = Object.assign(
    function(...args) {
      if (snaptr.handleRequest) snaptr.handleRequest(...args);
      else snaptr.queue.push(arguments);
    },
    { queue: [] }
  );
  return globals.snaptr ??= snaptr;
}
const preset = {
  category: "marketing",
  globals: ["snaptr"],
  id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  cookies: ["_scid", "_scid_r", "_sctr", "_ScCbts", "_schn", "_schn1"],
  storage: ["u_sclid", "u_sclid_r", "u_scsid", "u_scsid_r"],
  src: () => "https://sc-static.net/scevent.min.js",
  start(service) {
    for (const id of counterOf(service).id) pixel()("init", id, vendorOptions(service));
    pixel()("track", "PAGE_VIEW");
  },
  destroy() {
    pixel().queue = [];
  }
};
const facts = {
  title: "Snap Pixel",
  vendor: "Snap Inc.",
  country: "US",
  does: "ads",
  data: ["pages", "actions", "ads", "purchases", "source", "device", "ip", "id"],
  policy: "https://values.snap.com/privacy/privacy-policy",
  hosts: ["sc-static.net", "tr.snapchat.com", "tr6.snapchat.com", "tr-shadow.snapchat.com"],
  cookies: [
    ["_scid", "visitor", "13mo"],
    ["_scid_r", "visitor", "13mo"],
    ["_sctr", "ads", "13mo"],
    ["_ScCbts", "ads", "13mo"],
    ["_schn", "session", "1d"],
    ["_schn1", "session", "1d"]
  ],
  storage: [
    ["u_sclid", "ads", "kept"],
    ["u_sclid_r", "ads", "kept"],
    ["u_scsid", "session", "session"],
    ["u_scsid_r", "session", "session"]
  ],
  id: "a pixel id such as 01234567-89ab-cdef-0123-456789abcdef, or a list of them",
  options: "*",
  csp: {
    "script-src": ["https://sc-static.net", "https://tr.snapchat.com"],
    "img-src": ["https://tr.snapchat.com"],
    "connect-src": ["https://tr.snapchat.com", "https://tr6.snapchat.com"],
    "frame-src": ["https://tr.snapchat.com"]
  },
  sources: [
    "https://c15t.com/docs/integrations/snapchat-pixel",
    "https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/snapchat-pixel.ts",
    "https://www.consentstack.io/vendors/snap-pixel"
  ],
  unconfirmed: [
    "Only _scid and its 13 months are widely described; the other cookies and the storage keys are known from sites.",
    "The lifetimes of _sctr, _ScCbts and _schn… are guesses on the long side.",
    "The CSP sources are those that sites allow; that several pixels may be initialised is not documented."
  ]
};

export { facts, preset };
