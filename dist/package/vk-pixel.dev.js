import { globals, queueList, counterOf } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

let grant;
const preset = {
  category: "marketing",
  globals: ["VK"],
  id: /^VK-RTRG-\d{1,12}(-[A-Za-z\d]{1,12})?$/,
  cookies: [],
  storage: [],
  src: () => "https://vk.ru/js/api/openapi.js?173",
  start(service) {
    const mine = grant = {};
    const visit = () => {
      if (grant !== mine) return;
      const { Retargeting } = globals.VK;
      for (const id of counterOf(service).id) {
        Retargeting.Init(id);
        Retargeting.Hit();
      }
    };
    if (globals.VK?.Retargeting) visit();
    else queueList("vkAsyncInitCallbacks").push(visit);
  },
  destroy() {
    grant = void 0;
  }
};
const facts = {
  title: { ru: "Пиксель ВКонтакте", en: "VK Pixel" },
  vendor: { ru: "ООО «В Контакте»", en: "V Kontakte LLC" },
  country: "RU",
  does: "ads",
  data: ["pages", "actions", "ads", "device", "ip", "source", "id"],
  policy: "https://vk.com/privacy",
  // Each with its second domain; links to the network and its other parts are no concern of the pixel.
  hosts: ["vk.ru/js/api/openapi.js", "vk.com/js/api/openapi.js", "vk.ru/rtrg", "vk.com/rtrg"],
  cookies: [],
  storage: [],
  id: "a pixel code such as VK-RTRG-123456-AbCdE",
  csp: {
    "script-src": ["https://vk.ru", "https://vk.com"],
    "img-src": ["https://vk.ru", "https://vk.com"],
    "connect-src": ["https://vk.ru", "https://vk.com"]
  },
  sources: [
    "https://vkcom.github.io/vk-ads-retargeting-demo",
    "https://vkcom.github.io/vk-ads-retargeting-demo/nojs.html",
    "https://github.com/dao-yan/webstat/wiki/vkPixel"
  ],
  unconfirmed: [
    "Whether VK LLC receives the data beside V Kontakte LLC, who runs the network, is not published with the pixel.",
    "Several pixels on one page are taken from a user wiki, not from VK.",
    "VK documents no cookies of the pixel on the site; those on its own domains nobody here can remove."
  ]
};

export { facts, preset };
