import { counterOf, globals } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

function call(name) {
  globals[name]?.();
}
const preset = {
  category: "functional",
  globals: ["jivo_api", "jivo_init", "jivo_destroy"],
  // The widget itself accepts digits, or ten characters.
  id: /^(\d{1,10}|[A-Za-z\d]{10})$/,
  cookies: ["jv_*"],
  storage: ["jv_*"],
  src: (service) => "https://code.jivo.ru/widget/" + counterOf(service).id[0],
  // Back after a withdrawal on the same page; before that there is no such function.
  start: () => call("jivo_init"),
  destroy: () => call("jivo_destroy")
};
const facts = {
  title: "Jivo",
  vendor: { ru: "ООО «Живой Сайт»", en: "JivoSite LLC" },
  country: "RU",
  does: "chat",
  data: ["messages", "contacts", "pages", "source", "device", "ip", "id"],
  policy: "https://www.jivo.ru/",
  hosts: ["jivo.ru", "jivosite.com"],
  cookies: [
    ["jv_client_id_*", "visitor", "400d"],
    ["jv_client_name_*", "chat", "400d"],
    ["jv_email_*", "chat", "400d"],
    ["jv_phone_*", "chat", "400d"],
    ["jv_enter_ts_*", "session", "400d"],
    ["jv_visits_count_*", "visitor", "400d"],
    ["jv_pages_count_*", "session", "400d"],
    ["jv_refer_*", "source", "400d"],
    ["jv_utm_*", "source", "400d"],
    ["jv_invitation_time_*", "chat", "400d"],
    ["jv_close_time_*", "chat", "400d"]
  ],
  storage: [
    ["jv_loader_info_*", "settings", "kept"],
    ["jv_*", "chat", "kept"]
  ],
  id: "a widget id such as AbCdEfGh12",
  csp: {
    "script-src": ["https://*.jivo.ru", "https://*.jivosite.com"],
    "connect-src": ["https://*.jivo.ru", "https://*.jivosite.com", "wss://*.jivo.ru", "wss://*.jivosite.com"],
    "img-src": ["https://*.jivo.ru", "https://*.jivosite.com"],
    "frame-src": ["https://*.jivo.ru", "https://*.jivosite.com"],
    "style-src": ["https://*.jivo.ru", "https://*.jivosite.com"]
  },
  sources: ["https://www.jivo.ru/docs/widget/", "https://edit.tosdr.org/documents/22964"],
  unconfirmed: [
    "The Russian name of the entity comes from policies of its customers; its own policy names JivoSite LLC.",
    "The address of its privacy policy; the link goes to its site.",
    "The lifetimes are not known: longer than 400 days no browser keeps a cookie.",
    "Jivo has no published policy for CSP; what is written is what its customers allow."
  ]
};

export { facts, preset };
