const preset = {
  category: "marketing",
  cookies: [],
  storage: []
};
const facts = {
  title: "YouTube",
  vendor: "Google LLC",
  country: "US",
  does: "video",
  data: ["pages", "media", "device", "ip", "id", "ads"],
  policy: "https://policies.google.com/privacy",
  // Its thumbnails are a request too.
  hosts: ["youtube.com", "youtube-nocookie.com", "youtu.be", "ytimg.com"],
  cookies: [],
  storage: [],
  csp: { "frame-src": ["https://www.youtube.com", "https://www.youtube-nocookie.com"] },
  sources: ["https://developers.google.com/youtube/player_parameters"]
};

export { facts, preset };
