var banner = {
  "banner.title": "Cookies op deze site",
  "banner.text": "Op deze site gebruiken we cookies en vergelijkbare technologieën. De noodzakelijke staan altijd aan, de andere ({categories}) alleen met uw toestemming: dan ontvangen ook diensten van derden gegevens. De toestemming geldt {term} en is op elk moment in te trekken.",
  "banner.policy": "Privacyverklaring",
  "banner.gpc": "Uw browser verstuurt het signaal Global Privacy Control. Daarom blijven advertenties uit, tenzij u ze in de instellingen aanzet.",
  "banner.new": "Nieuw: {names}. De rest van uw keuze blijft gelden.",
  "banner.revised": "De voorwaarden zijn gewijzigd, daarom vragen we het opnieuw.",
  "banner.saved": "Uw keuze is opgeslagen.",
  "days.one": "{n} dag",
  "days.other": "{n} dagen",
  "action.reject-all": "Alles weigeren",
  "action.accept-all": "Alles accepteren",
  "action.settings": "Instellingen",
  "category.functional.title": "Sitefuncties",
  "category.analytics.title": "Statistieken",
  "category.marketing.title": "Advertenties"
};

export { banner as default };
