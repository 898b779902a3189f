var banner = {
  "banner.title": "Bu sitedeki çerezler",
  "banner.text": "Bu sitede çerezler ve benzer teknolojiler kullanıyoruz. Zorunlu olanlar her zaman etkindir, diğerleri ({categories}) yalnızca açık rızanızla çalışır: bu durumda üçüncü taraf hizmetleri de veri alır. Açık rızanız {term} boyunca geçerlidir ve dilediğiniz zaman geri alınabilir.",
  "banner.policy": "Gizlilik politikası",
  "banner.gpc": "Tarayıcınız Global Privacy Control sinyali gönderiyor. Bu nedenle ayarlardan etkinleştirmediğiniz sürece reklamlar kapalı kalır.",
  "banner.new": "Yeni: {names}. Seçiminizin geri kalanı korundu.",
  "banner.revised": "Koşullar değişti, bu yüzden yeniden soruyoruz.",
  "banner.saved": "Seçiminiz kaydedildi.",
  "days.one": "{n} gün",
  "days.other": "{n} gün",
  "action.reject-all": "Tümünü reddet",
  "action.accept-all": "Tümünü kabul et",
  "action.settings": "Ayarlar",
  "category.functional.title": "Site işlevleri",
  "category.analytics.title": "Analiz",
  "category.marketing.title": "Reklam"
};

export { banner as default };
