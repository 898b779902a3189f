import { globals, queueFunction, counterOf, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "marketing",
  globals: ["mindbox"],
  id: /^[a-z\d][\w.-]{1,99}$/i,
  cookies: ["mindboxDeviceUUID", "directCrm-session", "popmechanic_*"],
  storage: ["mindboxDeviceUUID"],
  src: () => "https://api.mindbox.ru/scripts/v1/tracker.js",
  start(service) {
    if (globals.mindbox) return;
    queueFunction("mindbox", "queue")("create", {
      ...vendorOptions(service),
      endpointId: counterOf(service).id[0]
    });
  }
};
const facts = {
  title: "Mindbox",
  vendor: { ru: "ООО «Майндбокс»", en: "Mindbox LLC" },
  country: "RU",
  does: "mailing",
  data: ["pages", "actions", "purchases", "contacts", "source", "device", "ip", "id"],
  policy: "https://mindbox.ru/",
  hosts: ["mindbox.ru"],
  cookies: [
    ["mindboxDeviceUUID", "visitor", "kept"],
    ["directCrm-session", "visitor", "kept"],
    ["popmechanic_*", "source", "kept"]
  ],
  storage: [["mindboxDeviceUUID", "visitor", "kept"]],
  id: "the id of the integration point (endpointId), such as example.website",
  options: "*",
  csp: {
    "script-src": ["https://*.mindbox.ru"],
    "connect-src": ["https://*.mindbox.ru"],
    "img-src": ["https://*.mindbox.ru"],
    "frame-src": ["https://*.mindbox.ru"],
    "style-src": ["'unsafe-inline'"]
  },
  sources: [
    "https://help.mindbox.ru/docs/deviceuuid",
    "https://pd.rkn.gov.ru/operators-registry/operators-list/?id=10-0163595"
  ],
  unconfirmed: [
    "The vendor says that the id is kept in cookies and localStorage until both are cleared; the key in localStorage is taken to have the name of the cookie.",
    "The lifetimes of `directCrm-session` and `popmechanic_*` (pop-ups), seen on unrelated sites.",
    "The address of the privacy policy; the vendor's home page is given."
  ]
};

export { facts, preset };
