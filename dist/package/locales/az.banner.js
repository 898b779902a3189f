var banner = {
  "banner.title": "Bu saytda cookie faylları",
  "banner.text": "Saytda biz cookie fayllarından və oxşar texnologiyalardan istifadə edirik. Zəruri olanlar həmişə aktivdir, digərləri ({categories}) yalnız razılığınızla işləyir: bu halda məlumatları üçüncü tərəf xidmətləri də alır. Razılıq {term} qüvvədədir, onu istənilən vaxt geri götürmək olar.",
  "banner.policy": "Məxfilik siyasəti",
  "banner.gpc": "Brauzeriniz Global Privacy Control siqnalı göndərir, ona görə də siz ayarlarda aktiv etmədikcə reklam deaktiv qalır.",
  "banner.new": "Yeni: {names}. Seçiminizin qalan hissəsi saxlanılıb.",
  "banner.revised": "Şərtlər dəyişib, ona görə yenidən soruşuruq.",
  "banner.saved": "Seçiminiz yadda saxlanıldı.",
  "days.one": "{n} gün",
  "days.other": "{n} gün",
  "action.reject-all": "Hamısını rədd et",
  "action.accept-all": "Hamısını qəbul et",
  "action.settings": "Ayarlar",
  "category.functional.title": "Saytın funksiyaları",
  "category.analytics.title": "Analitika",
  "category.marketing.title": "Reklam"
};

export { banner as default };
