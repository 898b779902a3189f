var banner = {
  "banner.title": "Cookies neste site",
  "banner.text": "Neste site usamos cookies e tecnologias semelhantes. Os necessários estão sempre ativos; os outros ({categories}), só com o seu consentimento: nesse caso, serviços de terceiros também recebem dados. O consentimento vale por {term} e pode ser retirado a qualquer momento.",
  "banner.policy": "Política de privacidade",
  "banner.gpc": "O seu navegador envia o sinal Global Privacy Control, por isso a publicidade fica desativada, a menos que a ative nas preferências.",
  "banner.new": "Novo: {names}. O resto da sua escolha continua válido.",
  "banner.revised": "As condições mudaram, por isso perguntamos de novo.",
  "banner.saved": "A sua escolha foi guardada.",
  "days.one": "{n} dia",
  "days.many": "{n} de dias",
  "days.other": "{n} dias",
  "action.reject-all": "Rejeitar tudo",
  "action.accept-all": "Aceitar tudo",
  "action.settings": "Preferências",
  "category.functional.title": "Funções do site",
  "category.analytics.title": "Estatísticas",
  "category.marketing.title": "Publicidade"
};

export { banner as default };
