var embed = {
  "embed.text": "Se carregar este conteúdo, {receiver} receberá o seu endereço IP e informações sobre o seu navegador e poderá guardar cookies.",
  "embed.term": "A permissão permanente vale por {term}; pode retirá-la nas preferências de cookies.",
  "embed.once": "Carregar uma vez",
  "embed.always": "Carregar sempre {name}",
  "embed.category": "Permitir a categoria: {name}"
};

export { embed as default };
