const preset = {
  category: "functional",
  cookies: [],
  storage: []
};
const facts = {
  title: "Vimeo",
  vendor: "Vimeo.com, Inc.",
  country: "US",
  does: "video",
  data: ["pages", "media", "device", "ip", "id"],
  policy: "https://vimeo.com/privacy",
  // Its thumbnails are a request too.
  hosts: ["player.vimeo.com", "vimeocdn.com"],
  cookies: [],
  storage: [],
  csp: { "frame-src": ["https://player.vimeo.com"] },
  sources: ["https://help.vimeo.com/hc/en-us/articles/26080940921361"]
};

export { facts, preset };
