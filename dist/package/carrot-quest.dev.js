import { globals, queueList, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const METHODS = "connect track identify auth oth open onReady addCallback removeCallback trackMessageInteraction".split(
  " "
);
const preset = {
  category: "marketing",
  globals: ["carrotquest"],
  id: /^\d{1,8}-[\da-f]{20,40}$/,
  cookies: ["carrotquest_*"],
  storage: ["carrotquest_*"],
  src: () => "https://cdn.carrotquest.app/api.min.js",
  start(service) {
    if (globals.carrotquest) return;
    const api = {};
    for (const method of METHODS)
      api[method] = function() {
        queueList("carrotquestasync").push(method, arguments);
      };
    globals.carrotquest = Object.assign(api, { settings: {} });
    api.connect?.(counterOf(service).id[0]);
  },
  destroy() {
    globals.carrotquest?.removeChat?.();
  }
};
const facts = {
  title: "Carrot quest",
  vendor: { ru: "ООО «Кэррот квест»", en: "Carrot quest LLC" },
  country: "RU",
  does: "chat",
  data: ["contacts", "messages", "pages", "actions", "source", "device", "ip", "id"],
  policy: "https://www.carrotquest.io/",
  hosts: ["carrotquest.io", "carrotquest.app"],
  cookies: [
    ["carrotquest_uid", "visitor", "kept"],
    ["carrotquest_device_guid", "visitor", "kept"],
    ["carrotquest_auth_token", "chat", "kept"],
    ["carrotquest_jwt_*", "chat", "kept"],
    ["carrotquest_session", "session", "kept"],
    ["carrotquest_session_started", "session", "kept"],
    ["carrotquest_realtime_services_transport", "settings", "kept"],
    ["carrotquest_closed_part_id", "chat", "kept"]
  ],
  storage: [
    ["carrotquest_data", "visitor", "kept"],
    ["carrotquest_last_activity", "session", "kept"],
    ["carrotquest_last_conversation", "chat", "kept"],
    ["carrotquest_requests", "retry", "kept"]
  ],
  id: "an API key such as 1234-0123456789abcdef0123456789",
  csp: {
    "script-src": ["https://*.carrotquest.io", "https://*.carrotquest.app"],
    "connect-src": [
      "https://*.carrotquest.io",
      "wss://*.carrotquest.io",
      "https://*.carrotquest.app",
      "wss://*.carrotquest.app"
    ],
    "img-src": ["https://*.carrotquest.io", "https://*.carrotquest.app"],
    "frame-src": ["https://*.carrotquest.io", "https://*.carrotquest.app"],
    "style-src": ["'unsafe-inline'"]
  },
  sources: [
    "https://developers.carrotquest.io/libs/js/",
    "https://developers.carrotquest.io/tuning/user_data_collection",
    "https://github.com/carrotweblate/weblate"
  ],
  unconfirmed: [
    "The sources for a Content-Security-Policy follow the hosts; the vendor documents none.",
    "Only `carrotquest_uid` is documented. The other names were seen on unrelated sites; their lifetimes are not known, so that none is promised.",
    "`removeChat` is used by many sites and is not in the list of methods.",
    "The exact name of the entity and the address of its privacy policy; the vendor's home page is given."
  ]
};

export { facts, preset };
