var embed = {
  "embed.text": "عند التحميل يصل عنوان IP الخاص بك ومعلومات عن متصفحك إلى {receiver}، وقد تُخزّن ملفات تعريف ارتباط.",
  "embed.term": "يسري الإذن الدائم لمدة {term}، ويمكنك سحبه في إعدادات ملفات تعريف الارتباط.",
  "embed.once": "تحميل مرة واحدة",
  "embed.always": "تحميل {name} دائمًا",
  "embed.category": "السماح بالفئة: {name}"
};

export { embed as default };
