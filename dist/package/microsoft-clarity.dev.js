import { queueFunction, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const preset = {
  category: "analytics",
  globals: ["clarity"],
  id: /^[a-z\d]{8,12}$/,
  cookies: ["_clck", "_clsk"],
  storage: [],
  src: (service) => "https://www.clarity.ms/tag/" + counterOf(service).id[0],
  start() {
    queueFunction("clarity");
  },
  // Exactly these names, both of them; since 31 October 2025 required for visitors of the EEA, the UK and Switzerland.
  consent({ category }, { grants }) {
    const word = (id) => grants.has(id) ? "granted" : "denied";
    queueFunction("clarity")("consentv2", { ad_Storage: word("marketing"), analytics_Storage: word(category) });
  }
};
const facts = {
  title: "Microsoft Clarity",
  vendor: "Microsoft Corporation",
  country: "US",
  does: "replay",
  data: ["pages", "actions", "recording", "device", "ip", "source", "id"],
  policy: "https://privacy.microsoft.com/privacystatement",
  hosts: ["clarity.ms"],
  cookies: [
    ["_clck", "visitor", "1y"],
    ["_clsk", "session", "1d"]
  ],
  storage: [],
  id: "a project id such as abcdefghij",
  csp: {
    "script-src": ["https://*.clarity.ms"],
    "connect-src": ["https://*.clarity.ms"],
    "img-src": ["https://*.clarity.ms", "https://c.bing.com"]
  },
  sources: ["https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-csp"]
};

export { facts, preset };
