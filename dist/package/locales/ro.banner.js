var banner = {
  "banner.title": "Module cookie pe acest site",
  "banner.text": "Pe acest site folosim module cookie și tehnologii similare. Cele necesare sunt întotdeauna active, iar celelalte ({categories}) numai cu consimțământul dumneavoastră: atunci primesc date și serviciile terțe. Consimțământul este valabil {term} și poate fi retras oricând.",
  "banner.policy": "Politica de confidențialitate",
  "banner.gpc": "Browserul dumneavoastră trimite semnalul Global Privacy Control, așa că publicitatea rămâne dezactivată cât timp nu o activați din setări.",
  "banner.new": "Nou: {names}. Restul alegerii rămâne neschimbat.",
  "banner.revised": "Condițiile s-au schimbat, așa că vă întrebăm din nou.",
  "banner.saved": "Alegerea dumneavoastră a fost salvată.",
  "days.one": "{n} zi",
  "days.few": "{n} zile",
  "days.other": "{n} de zile",
  "action.reject-all": "Respinge tot",
  "action.accept-all": "Acceptă tot",
  "action.settings": "Setări",
  "category.functional.title": "Funcțiile site-ului",
  "category.analytics.title": "Statistici",
  "category.marketing.title": "Publicitate"
};

export { banner as default };
