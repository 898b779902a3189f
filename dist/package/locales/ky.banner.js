var banner = {
  "banner.title": "Сайттагы cookie файлдары",
  "banner.text": "Сайтта биз cookie файлдарын жана окшош технологияларды колдонобуз. Зарылдары дайыма күйүк, калгандары ({categories}) макулдугуңуз менен гана күйгүзүлөт: анда маалыматтарды үчүнчү тараптын кызматтары да алат. Макулдук {term} жарактуу, аны каалаган убакта кайтарып алса болот.",
  "banner.policy": "Купуялык саясаты",
  "banner.gpc": "Браузериңиз Global Privacy Control сигналын жөнөтүп жатат, ошондуктан жөндөөлөрдөн өзүңүз күйгүзмөйүнчө жарнама өчүк бойдон калат.",
  "banner.new": "Жаңысы: {names}. Калган тандооңуз сакталган.",
  "banner.revised": "Шарттар өзгөрдү, ошондуктан кайра сурап жатабыз.",
  "banner.saved": "Тандооңуз сакталды.",
  "days.one": "{n} күн",
  "days.other": "{n} күн",
  "action.reject-all": "Баарын четке кагуу",
  "action.accept-all": "Баарын кабыл алуу",
  "action.settings": "Жөндөө",
  "category.functional.title": "Сайттын функциялары",
  "category.analytics.title": "Аналитика",
  "category.marketing.title": "Жарнама"
};

export { banner as default };
