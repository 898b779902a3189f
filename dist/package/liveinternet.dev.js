const preset = {
  category: "analytics",
  cookies: [],
  storage: [],
  inert: true,
  start({ options: { group = "" } }) {
    if (!/^[\w-]{0,32}$/.test(String(group)))
      throw new Error("liveinternet: `group` is a name such as my-sites");
    new Image().src = "https://counter.yadro.ru/hit" + (group ? ";" + group : "") + "?r" + // The vendor expects this encoding, not `encodeURIComponent`: it tells letters beyond Latin-1 otherwise.
    escape(document.referrer) + `;s${screen.width}*${screen.height}*${screen.colorDepth};u` + escape(document.URL) + ";h" + escape(document.title.slice(0, 150)) + ";" + Math.random();
  }
};
const facts = {
  title: "LiveInternet",
  vendor: "LiveInternet",
  country: "RU",
  does: "rating",
  data: ["pages", "device", "ip", "source", "id"],
  policy: "https://www.liveinternet.ru/",
  hosts: ["counter.yadro.ru"],
  cookies: [],
  storage: [],
  options: { group: "text" },
  csp: { "img-src": ["https://counter.yadro.ru"] },
  sources: ["https://pastebin.com/nd9nBRce", "https://github.com/jazzband/django-analytical"],
  unconfirmed: [
    "The legal entity: lists of others name it differently, and the vendor’s own page could not be read.",
    "The address of its privacy policy; the link goes to its site.",
    "It tells visitors apart by cookies on yadro.ru, which nobody here can remove."
  ]
};

export { facts, preset };
