const preset = {
  category: "marketing",
  globals: ["instgrm"],
  cookies: [],
  storage: []
};
const facts = {
  title: "Instagram",
  vendor: "Meta Platforms, Inc.",
  country: "US",
  does: "social",
  data: ["pages", "actions", "media", "device", "ip", "id", "ads"],
  policy: "https://privacycenter.instagram.com/policy",
  hosts: ["instagram.com", "cdninstagram.com"],
  cookies: [],
  storage: [],
  csp: {
    "script-src": ["https://www.instagram.com"],
    "frame-src": ["https://www.instagram.com"]
  },
  sources: ["https://developers.facebook.com/docs/instagram-platform/oembed"],
  unconfirmed: [
    "That embed.js comes from www.instagram.com alone: older copies came from platform.instagram.com."
  ]
};

export { facts, preset };
