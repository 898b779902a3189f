const LANGUAGES = "ru kk en uz ky be uk az hy ka tr de fr es it pt pl cs nl ro bg el ar he zh ja ko".split(" ");
const MISTAKEN = { kz: "kk", ua: "uk" };
function languageOf(wanted, fallback) {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const language = MISTAKEN[primary] ?? primary;
    if (LANGUAGES.includes(language)) return language;
  }
  return fallback;
}
function directionOf(language) {
  return /ar|he/.test(language) ? "rtl" : "ltr";
}

export { directionOf, languageOf };
