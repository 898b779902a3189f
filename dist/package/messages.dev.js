function messagesFor(config, language, dictionaries) {
  return Object.assign({}, ...dictionaries, config.messages[language]);
}
function fill(text, values) {
  return String(text).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
function daysIn(n, language, messages) {
  const rule = new Intl.PluralRules(language === "be" ? "ru" : language).select(n);
  return fill(messages["days." + rule] ?? messages["days.other"], { n });
}
function listOf(parts, messages, mark = "comma") {
  return parts.join(messages["list." + mark] ?? { comma: ", ", semicolon: "; " }[mark]);
}

export { daysIn, fill, listOf, messagesFor };
