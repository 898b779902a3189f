var banner = {
  "list.semicolon": " ; ",
  "banner.title": "Cookies sur ce site",
  "banner.text": "Sur ce site, nous utilisons des cookies et des technologies similaires. Ceux qui sont nécessaires sont toujours actifs, les autres ({categories}) seulement avec votre consentement : des services tiers reçoivent alors aussi des données. Le consentement est valable {term} et peut être retiré à tout moment.",
  "banner.policy": "Politique de confidentialité",
  "banner.gpc": "Votre navigateur envoie le signal Global Privacy Control : la publicité reste donc désactivée, sauf si vous l’activez dans les paramètres.",
  "banner.new": "Nouveau : {names}. Le reste de votre choix est conservé.",
  "banner.revised": "Les conditions ont changé, nous vous demandons donc à nouveau votre choix.",
  "banner.saved": "Votre choix est enregistré.",
  "days.one": "{n} jour",
  "days.many": "{n} de jours",
  "days.other": "{n} jours",
  "action.reject-all": "Tout refuser",
  "action.accept-all": "Tout accepter",
  "action.settings": "Paramétrer",
  "category.functional.title": "Fonctions du site",
  "category.analytics.title": "Mesure d’audience",
  "category.marketing.title": "Publicité"
};

export { banner as default };
