var embed = {
  "embed.text": "Якщо завантажити, {receiver} отримає вашу IP-адресу й відомості про браузер і зможе зберегти файли cookie.",
  "embed.term": "Постійний дозвіл діє {term}, відкликати його можна в налаштуваннях cookie.",
  "embed.once": "Завантажити один раз",
  "embed.always": "Завжди завантажувати {name}",
  "embed.category": "Дозволити категорію: {name}"
};

export { embed as default };
