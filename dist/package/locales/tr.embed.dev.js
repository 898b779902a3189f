var embed = {
  "embed.text": "İçeriği yüklerseniz IP adresinizi ve tarayıcınızla ilgili bilgileri {receiver} alır, ayrıca çerez saklayabilir.",
  "embed.term": "Kalıcı izin {term} boyunca geçerlidir, çerez ayarlarından geri alabilirsiniz.",
  "embed.once": "Bir kez yükle",
  "embed.always": "Her zaman yükle: {name}",
  "embed.category": "Kategoriye izin ver: {name}"
};

export { embed as default };
