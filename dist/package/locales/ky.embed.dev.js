var embed = {
  "embed.text": "Жүктөсөңүз, {receiver} IP дарегиңизди жана браузериңиз тууралуу маалыматты алат, cookie файлдарын сакташы да мүмкүн.",
  "embed.term": "Туруктуу уруксат {term} жарактуу, аны cookie жөндөөлөрүнөн кайтарып алса болот.",
  "embed.once": "Бир жолу жүктөө",
  "embed.always": "Дайыма жүктөө: {name}",
  "embed.category": "Категорияга уруксат берүү: {name}"
};

export { embed as default };
