var embed = {
  "embed.text": "Калі загрузіць, {receiver} атрымае ваш IP-адрас і звесткі пра браўзер і зможа захаваць файлы cookie.",
  "embed.term": "Пастаянны дазвол дзейнічае {term}, адклікаць яго можна ў наладах cookie.",
  "embed.once": "Загрузіць адзін раз",
  "embed.always": "Заўсёды загружаць {name}",
  "embed.category": "Дазволіць катэгорыю: {name}"
};

export { embed as default };
