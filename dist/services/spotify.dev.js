const preset = {
  category: "marketing",
  cookies: [],
  storage: []
};
const facts = {
  title: "Spotify",
  vendor: "Spotify AB",
  country: "SE",
  does: "audio",
  data: ["pages", "media", "device", "ip", "id", "ads"],
  policy: "https://www.spotify.com/legal/privacy-policy/",
  hosts: ["open.spotify.com", "embed.spotify.com", "scdn.co", "spotifycdn.com"],
  cookies: [],
  storage: [],
  csp: { "frame-src": ["https://open.spotify.com"] },
  sources: ["https://developer.spotify.com/documentation/embeds"]
};

export { facts, preset };
