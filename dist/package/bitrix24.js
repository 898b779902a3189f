import { queueList } from './index.js';
import './guards.js';
import './names.js';

const LOADER = /^https:\/\/[a-z\d-]+\.bitrix24\.(com\.)?[a-z]{2,4}\/(b\d+|upload)\/crm\/site_button\/loader_\w+\.js$/;
const preset = {
  category: "functional",
  // Not `BX`: sites made with 1C-Bitrix live on it.
  globals: ["b24order"],
  cookies: ["b24_sitebutton_hello", "LIVECHAT_HASH", "b24_crm_guest_*"],
  storage: ["b24_crm_guest_*"],
  src({ options }) {
    const loader = String(options.loader);
    if (!LOADER.test(loader))
      throw new Error(
        'bitrix24: "loader" must be like https://cdn-ru.bitrix24.kz/b1/crm/site_button/loader_1_abc.js'
      );
    return loader + "?" + Math.floor(Date.now() / 6e4);
  },
  start() {
    queueList("b24order");
  }
};
const facts = {
  title: { ru: "Битрикс24, виджет на сайт", en: "Bitrix24 website widget" },
  vendor: { ru: "ООО «1С-Битрикс»", en: "1C-Bitrix LLC" },
  country: "RU",
  does: "chat",
  data: ["contacts", "messages", "pages", "source", "device", "ip", "id", "purchases"],
  policy: "https://www.bitrix24.ru/about/privacy.php",
  hosts: [
    "bitrix24.ru",
    "bitrix24.kz",
    "bitrix24.by",
    "bitrix24.com",
    "bitrix24.com.br",
    "bitrix24.com.tr",
    "bitrix24.eu",
    "bitrix24.de",
    "bitrix24.es",
    "bitrix24.fr",
    "bitrix24.in",
    "bitrix24.it",
    "bitrix24.pl",
    "bitrix24.ua",
    "bitrix24.vn"
  ],
  cookies: [
    ["b24_sitebutton_hello", "settings", "6h"],
    ["LIVECHAT_HASH", "chat", "1y"],
    // Where localStorage is closed, and of older widgets.
    ["b24_crm_guest_*", "source", "10y"]
  ],
  storage: [
    ["b24_crm_guest_id", "visitor", "kept"],
    ["b24_crm_guest_id_returned", "session", "session"],
    ["b24_crm_guest_utm", "source", "28d"],
    ["b24_crm_guest_ref", "source", "28d"],
    ["b24_crm_guest_pages", "visitor", "kept"],
    ["b24_crm_guest_traces", "source", "kept"]
  ],
  options: { loader: "url" },
  csp: {
    "script-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    "connect-src": [
      "https://*.bitrix24.ru",
      "https://*.bitrix24.kz",
      "wss://*.bitrix24.ru",
      "wss://*.bitrix24.kz"
    ],
    "img-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    "frame-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    // The widget writes its styles into the page.
    "style-src": ["'unsafe-inline'", "https://*.bitrix24.ru", "https://*.bitrix24.kz"]
  },
  sources: [
    "https://helpdesk.bitrix24.com/open/8772927/",
    "https://dev.1c-bitrix.ru/api_help/crm/forms.php",
    "https://www.bitrix24.by/about/dpa_pers.php"
  ],
  unconfirmed: [
    "The entity is the one of bitrix24.ru; portals of other zones may have another. The address of the policy follows the same page of bitrix24.ua.",
    "Names and lifetimes were read in published copies of the vendor's modules site_button, crm.tracking.guest and imopenlines, not in a document.",
    "Where the live chat keeps its messages in the browser is not known; the hosts of its push server neither."
  ]
};

export { facts, preset };
