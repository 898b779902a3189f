const preset = {
  category: "marketing",
  globals: ["VK"],
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "Виджеты ВКонтакте", en: "VK widgets" },
  vendor: { ru: "ООО «В Контакте»", en: "V Kontakte LLC" },
  country: "RU",
  does: "social",
  data: ["pages", "actions", "device", "ip", "id", "messages"],
  policy: "https://vk.com/privacy",
  // `widget_` begins the address of every block: widget_community.php, widget_comments.php, widget_post.php, …
  hosts: [
    "vk.ru/js/api/openapi.js",
    "vk.com/js/api/openapi.js",
    "vk.ru/widget_",
    "vk.com/widget_",
    "vk.ru/js/api/share.js",
    "vk.com/js/api/share.js"
  ],
  cookies: [],
  storage: [],
  csp: { "script-src": ["https://vk.ru", "https://vk.com"], "frame-src": ["https://vk.ru", "https://vk.com"] },
  sources: ["https://dev.vk.ru/ru/api/open-api/getting-started", "https://unpkg.com/browse/react-vk@4.2.0/"],
  unconfirmed: ["VK documents no cookies of the widgets on the site."]
};

export { facts, preset };
