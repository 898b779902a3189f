import { counterOf, globals, queueFunction } from './index.dev.js';
import './guards.dev.js';
import './names.dev.js';

const namesOf = (kommo) => kommo ? { settings: "crm_plugin", button: "crmPlugin", host: "kommo.com" } : { settings: "amo_social_button", button: "amoSocialButton", host: "amocrm.ru" };
const preset = {
  category: "functional",
  globals: ["amoSocialButton", "crmPlugin", "AMOPIXEL", "AMOPIXEL_IDENTIFIER"],
  id: /^\d{3,9}$/,
  cookies: [],
  storage: [],
  src: ({ options }) => `https://gso.${namesOf(options.kommo).host}/js/button.js`,
  attributes: ({ options }) => ({ id: namesOf(options.kommo).settings + "_script" }),
  start(service) {
    const { id, hash, locale, inline, kommo } = counterOf(service);
    if (!/^[\da-f]{64}$/.test(String(hash)))
      throw new Error('amocrm: "hash" must be the 64 characters in the code');
    const { settings, button } = namesOf(kommo);
    globals[settings] ??= {
      id: id[0],
      hash,
      locale: locale ?? (kommo ? "en" : "ru"),
      inline: !!inline,
      setMeta(meta) {
        this.params = [...this.params ?? [], meta];
      }
    };
    queueFunction(button);
  }
};
const facts = {
  title: "amoCRM / Kommo",
  vendor: { ru: "АО «амоЦРМ»", en: "amoCRM JSC" },
  country: "RU",
  does: "chat",
  data: ["contacts", "messages", "pages", "source", "device", "ip", "id"],
  policy: "https://amocrm.ru/agreement",
  hosts: [
    "gso.amocrm.ru",
    "piper.amocrm.ru",
    "forms.amocrm.ru",
    "gso.kommo.com",
    "forms.kommo.com",
    "drive-g.kommo.com",
    "lc-en.kommo.com"
  ],
  cookies: [],
  storage: [],
  id: "the id in the button's code, such as 400001",
  options: { hash: "text", locale: "text", inline: "boolean", kommo: "boolean" },
  csp: {
    "script-src": ["https://*.amocrm.ru", "https://*.kommo.com"],
    "connect-src": ["https://*.amocrm.ru", "wss://*.amocrm.ru", "https://*.kommo.com", "wss://*.kommo.com"],
    "img-src": ["https://*.amocrm.ru", "https://*.kommo.com"],
    "frame-src": ["https://*.amocrm.ru", "https://*.kommo.com"],
    "style-src": ["'unsafe-inline'"]
  },
  sources: ["https://amocrm.ru/developers/content/web_sdk/crm_plugin", "https://amocrm.ru/agreement"],
  unconfirmed: [
    "The code of the button, of Kommo too, was read on many unrelated sites.",
    "The entity behind Kommo is another one and was not confirmed: write `vendor` where `kommo` is on.",
    "The address of the vendor's privacy policy; the agreement is given.",
    "What the button keeps in the browser on the site's own domain. The pixel keeps its id on the vendor's domain, in a frame.",
    "forms.kommo.com was inferred from forms.amocrm.ru; the hosts of the amoCRM chat itself are not known."
  ]
};

export { facts, preset };
