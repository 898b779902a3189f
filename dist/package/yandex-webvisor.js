import { counterOf, queueFunction, vendorOptions } from './index.js';
import './guards.js';
import './names.js';

const preset = {
  category: "analytics",
  cookies: ["_ym_visorc*"],
  storage: ["_ym_wv2rf*"],
  start() {
  },
  /** The only way to stop a recording: the counter goes, and comes back without it where it may. */
  destroy(_service, { grants, services }) {
    const metrika = services.find(({ id }) => id === "yandex-metrika");
    if (!metrika || !grants.has(metrika.id)) return;
    for (const id of counterOf(metrika).id) {
      queueFunction("ym", "a")(+id, "destruct");
      queueFunction("ym", "a")(+id, "init", { ...vendorOptions(metrika), webvisor: false });
    }
  }
};
const facts = {
  title: { ru: "Вебвизор Яндекс Метрики", kk: "Яндекс Метрика Вебвизоры", en: "Yandex Metrica Session Replay" },
  vendor: { ru: "ООО «ЯНДЕКС»", en: "YANDEX LLC" },
  country: "RU",
  does: "replay",
  data: ["recording", "actions", "pages", "device", "ip", "id"],
  policy: "https://yandex.ru/legal/confidential/",
  // Records go to the counter's own hosts: Metrika's preset has them.
  hosts: [],
  cookies: [["_ym_visorc*", "replay", "30m"]],
  storage: [["_ym_wv2rf*", "replay", "kept"]],
  csp: { "frame-src": ["blob:", "https://mc.yandex.ru"], "connect-src": ["wss://mc.yandex.ru"] },
  sources: [
    "https://yandex.com/support/metrica/webvisor/settings.html",
    "https://github.com/yandex/metrica-tag"
  ],
  unconfirmed: ["How long the key `_ym_wv2rf:…` stays is not documented."]
};

export { facts, preset };
