var banner = {
  "banner.title": "Осы сайттағы cookie файлдары",
  "banner.text": "Сайтта біз cookie файлдарын және ұқсас технологияларды пайдаланамыз. Қажеттілері әрқашан қосулы, қалғандары ({categories}) тек келісіміңізбен қосылады: сонда деректерді сыртқы сервистер де алады. Келісім {term} жарамды, оны кез келген уақытта қайтарып алуға болады.",
  "banner.policy": "Құпиялылық саясаты",
  "banner.gpc": "Браузер Global Privacy Control сигналын жіберіп тұр, сондықтан жарнаманы баптауларда өзіңіз қоспайынша, ол өшірулі күйінде қалады.",
  "banner.new": "Жаңасы: {names}. Қалған таңдауыңыз сақталған.",
  "banner.revised": "Шарттар өзгерді, қайта таңдау керек.",
  "banner.saved": "Таңдау сақталды.",
  "days.other": "{n} күн",
  "action.reject-all": "Барлығынан бас тарту",
  "action.accept-all": "Барлығын қабылдау",
  "action.settings": "Баптау",
  "category.functional.title": "Сайт функциялары",
  "category.analytics.title": "Талдау",
  "category.marketing.title": "Жарнама"
};

export { banner as default };
