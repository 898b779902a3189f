import { queueList } from './index.js';
import './guards.js';
import './names.js';

const LOADER = /^https:\/\/[a-z\d-]+\.bitrix24\.(com\.)?[a-z]{2,4}\/(b\d+|upload)\/crm\/form\/loader_\w+\.js$/;
const preset = {
  category: "functional",
  globals: ["b24form", "b24order"],
  cookies: ["b24_crm_guest_*"],
  storage: ["b24_crm_guest_*"],
  src({ options: { loader } }) {
    if (loader === void 0) return "";
    if (!LOADER.test(String(loader)))
      throw new Error(
        'bitrix24-form: "loader" must be like https://cdn-ru.bitrix24.kz/b1/crm/form/loader_4.js'
      );
    return String(loader) + "?" + Math.floor(Date.now() / 18e4);
  },
  start() {
    queueList("b24order");
  }
};
const facts = {
  title: { ru: "Битрикс24, CRM-форма", en: "Bitrix24 CRM form" },
  vendor: { ru: "ООО «1С-Битрикс»", en: "1C-Bitrix LLC" },
  country: "RU",
  does: "forms",
  data: ["contacts", "pages", "source", "device", "ip", "id"],
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
  // Where localStorage is closed, and of older forms.
  cookies: [["b24_crm_guest_*", "source", "10y"]],
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
    "connect-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    "img-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    "frame-src": ["https://*.bitrix24.ru", "https://*.bitrix24.kz"],
    "style-src": ["'unsafe-inline'", "https://*.bitrix24.ru", "https://*.bitrix24.kz"]
  },
  sources: ["https://dev.1c-bitrix.ru/api_help/crm/forms.php", "https://www.bitrix24.by/about/dpa_pers.php"],
  unconfirmed: [
    "The entity is the one of bitrix24.ru; portals of other zones may have another. The address of the policy follows the same page of bitrix24.ua.",
    "That the form brings the same visit tracker (crm.tracking.guest) as the widget was seen on sites, not in a document.",
    "Whether the form keeps anything else in the browser is not known."
  ]
};

export { facts, preset };
