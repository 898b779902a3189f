var banner = {
  "banner.title": "Cookie su questo sito",
  "banner.text": "Su questo sito usiamo cookie e tecnologie simili. Quelli necessari sono sempre attivi, gli altri ({categories}) solo con il consenso dell’utente: in tal caso anche servizi di terze parti ricevono dati. Il consenso dura {term} e si può revocare in qualsiasi momento.",
  "banner.policy": "Informativa sulla privacy",
  "banner.gpc": "Il browser invia il segnale Global Privacy Control, quindi la pubblicità resta disattivata, a meno che non venga attivata nelle impostazioni.",
  "banner.new": "Novità: {names}. Il resto della scelta rimane valido.",
  "banner.revised": "Le condizioni sono cambiate, quindi chiediamo di nuovo.",
  "banner.saved": "La scelta è stata salvata.",
  "days.one": "{n} giorno",
  "days.many": "{n} di giorni",
  "days.other": "{n} giorni",
  "action.reject-all": "Rifiuta tutto",
  "action.accept-all": "Accetta tutto",
  "action.settings": "Impostazioni",
  "category.functional.title": "Funzioni del sito",
  "category.analytics.title": "Statistiche",
  "category.marketing.title": "Pubblicità"
};

export { banner as default };
