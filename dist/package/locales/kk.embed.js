var embed = {
  "embed.text": "Жүктесеңіз, {receiver} IP-мекенжайыңызды және браузеріңіз туралы мәліметтерді алады, cookie файлдарын сақтауы мүмкін.",
  "embed.term": "Тұрақты рұқсат {term} жарамды, оны cookie баптауларында қайтарып алуға болады.",
  "embed.once": "Бір рет жүктеу",
  "embed.always": "{name} әрқашан жүктелсін",
  "embed.category": "Санатқа рұқсат беру: {name}"
};

export { embed as default };
