const preset = {
  category: "marketing",
  cookies: [],
  storage: []
};
const facts = {
  title: { ru: "VK Видео", en: "VK Video" },
  vendor: { ru: "ООО «В Контакте»", en: "V Kontakte LLC" },
  country: "RU",
  does: "video",
  data: ["pages", "media", "device", "ip", "id", "ads"],
  policy: "https://vk.com/privacy",
  // The player's older address is on the network itself.
  hosts: ["vkvideo.ru", "vk.com/video_ext.php", "vk.ru/video_ext.php"],
  cookies: [],
  storage: [],
  csp: { "frame-src": ["https://vkvideo.ru", "https://vk.com", "https://vk.ru"] },
  sources: ["https://github.com/cyga/vk-video-joomla-plugin", "https://github.com/phpuiux/VKVideo"],
  unconfirmed: [
    "That V Kontakte LLC also runs vkvideo.ru could not be read in its terms.",
    "The address on vkvideo.ru is that of published pages that embed it."
  ]
};

export { facts, preset };
