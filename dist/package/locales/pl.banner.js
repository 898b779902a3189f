var banner = {
  "banner.title": "Pliki cookie na tej stronie",
  "banner.text": "Na tej stronie używamy plików cookie i podobnych technologii. Niezbędne są zawsze włączone, a pozostałe ({categories}) tylko za Twoją zgodą: wtedy dane otrzymują też usługi zewnętrzne. Zgoda jest ważna przez {term} i można ją wycofać w dowolnym momencie.",
  "banner.policy": "Polityka prywatności",
  "banner.gpc": "Twoja przeglądarka wysyła sygnał Global Privacy Control, dlatego reklama pozostaje wyłączona, chyba że włączysz ją w ustawieniach.",
  "banner.new": "Nowe: {names}. Reszta Twojego wyboru pozostaje bez zmian.",
  "banner.revised": "Warunki się zmieniły, dlatego pytamy ponownie.",
  "banner.saved": "Twój wybór został zapisany.",
  "days.one": "{n} dzień",
  "days.few": "{n} dni",
  "days.many": "{n} dni",
  "days.other": "{n} dnia",
  "action.reject-all": "Odrzuć wszystkie",
  "action.accept-all": "Zaakceptuj wszystkie",
  "action.settings": "Ustawienia",
  "category.functional.title": "Funkcje strony",
  "category.analytics.title": "Analityka",
  "category.marketing.title": "Reklama"
};

export { banner as default };
