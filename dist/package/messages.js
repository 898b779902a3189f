function messagesFor(config, language, dictionaries) {
  return Object.assign({}, ...dictionaries, config.messages[language]);
}
function fill(text, values) {
  return String(text).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
function listOf(parts, messages, mark = "comma") {
  return parts.join(messages["list." + mark] ?? { comma: ", ", semicolon: "; " }[mark]);
}

export { fill, listOf, messagesFor };
