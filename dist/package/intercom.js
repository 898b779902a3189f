import { queueFunction, globals, counterOf, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "functional",
  globals: ["Intercom"],
  id: /^[a-z\d]{8}$/,
  cookies: ["intercom-id-*", "intercom-session-*", "intercom-device-id-*"],
  storage: ["intercom.intercom-state-*"],
  src: (service) => "https://widget.intercom.io/widget/" + counterOf(service).id[0],
  start(service) {
    const settings = { ...vendorOptions(service), app_id: counterOf(service).id[0] };
    globals.intercomSettings = settings;
    queueFunction("Intercom")("boot", settings);
  },
  // Ends the session and clears its cookie: https://developers.intercom.com/installing-intercom/web/methods
  destroy() {
    queueFunction("Intercom")("shutdown");
    delete globals.intercomSettings;
  }
};
const facts = {
  title: "Intercom",
  vendor: "Intercom, Inc.",
  country: "US",
  does: "chat",
  data: ["messages", "contacts", "pages", "device", "ip", "id"],
  policy: "https://www.intercom.com/legal/privacy",
  hosts: ["intercom.io", "intercomcdn.com", "intercomcdn.eu", "intercomassets.com", "intercom-messenger.com"],
  cookies: [
    ["intercom-id-*", "visitor", "9mo"],
    ["intercom-session-*", "session", "7d"],
    ["intercom-device-id-*", "visitor", "9mo"]
  ],
  storage: [["intercom.intercom-state-*", "chat", "kept"]],
  id: "a workspace id such as abc12345",
  options: "*",
  csp: {
    "script-src": ["https://app.intercom.io", "https://widget.intercom.io", "https://js.intercomcdn.com"],
    "connect-src": [
      "https://via.intercom.io",
      "https://api.intercom.io",
      "https://api-iam.intercom.io",
      "https://api-ping.intercom.io",
      "https://*.intercom-messenger.com",
      "wss://*.intercom-messenger.com",
      "https://nexus-websocket-a.intercom.io",
      "wss://nexus-websocket-a.intercom.io",
      "https://nexus-websocket-b.intercom.io",
      "wss://nexus-websocket-b.intercom.io",
      "https://uploads.intercomcdn.com"
    ],
    "img-src": [
      "https://js.intercomcdn.com",
      "https://static.intercomassets.com",
      "https://downloads.intercomcdn.com",
      "https://gifs.intercomcdn.com"
    ],
    "frame-src": ["https://intercom-sheets.com"],
    "style-src": ["'unsafe-inline'"]
  },
  sources: [
    "https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies",
    "https://www.intercom.com/help/en/articles/3894",
    "https://github.com/intercom/messenger-js-sdk",
    "https://developers.intercom.com/installing-intercom/web/methods"
  ],
  unconfirmed: [
    "The key intercom.intercom-state-<id> in localStorage is known from sites that clear it, not from the vendor.",
    "Workspaces in Europe and Australia use further hosts, with .eu and .au, which the page on CSP lists."
  ]
};

export { facts, preset };
