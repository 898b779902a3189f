var embed = {
  "embed.text": "Если загрузить, {receiver} получит ваш IP-адрес и сведения о браузере и сможет сохранить cookie.",
  "embed.term": "Постоянное разрешение действует {term}, отозвать его можно в настройках cookie.",
  "embed.once": "Загрузить один раз",
  "embed.always": "Всегда загружать {name}",
  "embed.category": "Разрешить категорию: {name}"
};

export { embed as default };
