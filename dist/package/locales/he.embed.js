var embed = {
  "embed.text": "בטעינה, כתובת ה־IP שלכם ופרטים על הדפדפן יועברו אל {receiver}, וייתכן שיישמרו עוגיות.",
  "embed.term": "ההרשאה הקבועה תקפה למשך {term}, ואפשר לבטל אותה בהגדרות העוגיות.",
  "embed.once": "טעינה חד־פעמית",
  "embed.always": "לטעון תמיד את {name}",
  "embed.category": "להתיר את הקטגוריה: {name}"
};

export { embed as default };
