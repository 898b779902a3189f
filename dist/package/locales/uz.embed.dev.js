var embed = {
  "embed.text": "Yuklasangiz, {receiver} IP manzilingizni va brauzeringiz haqidagi maʼlumotlarni oladi hamda cookie fayllarini saqlashi mumkin.",
  "embed.term": "Doimiy ruxsat {term} amal qiladi, uni cookie sozlamalarida qaytarib olish mumkin.",
  "embed.once": "Bir marta yuklash",
  "embed.always": "Doim yuklash: {name}",
  "embed.category": "Toifaga ruxsat berish: {name}"
};

export { embed as default };
