const preset = {
  category: "marketing",
  globals: ["Telegram"],
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "Виджет Telegram", en: "Telegram widget" },
  vendor: "Telegram Messenger Inc.",
  country: "VG",
  does: "social",
  data: ["pages", "device", "ip", "id", "contacts"],
  policy: "https://telegram.org/privacy",
  hosts: ["telegram.org/js/telegram-widget.js", "t.me", "oauth.telegram.org"],
  cookies: [],
  storage: [],
  csp: {
    "script-src": ["https://telegram.org"],
    "frame-src": ["https://t.me", "https://oauth.telegram.org"]
  },
  sources: [
    "https://core.telegram.org/widgets/post",
    "https://core.telegram.org/widgets/discussion",
    "https://core.telegram.org/widgets/login",
    "https://github.com/MarshalX/telegram-crawler/blob/003a290b4d4b62719b0f0838180d43bb004f120a/data/web/telegram.org/privacy.html"
  ],
  unconfirmed: [
    "The privacy policy names Telegram Messenger Inc., outside the EEA, but not its seat.",
    "That the login button has its frame on oauth.telegram.org is not in the documentation of the widgets."
  ]
};

export { facts, preset };
