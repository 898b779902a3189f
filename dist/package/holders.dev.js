const ALIASES = { statistics: "analytics", preferences: "functional" };
function holdersOf({ category, service, name, cookieconsent = "" }, isService) {
  const named = service ?? name;
  if (named && isService(named)) return [named];
  if (category) return [category];
  return cookieconsent.split(/[\s,]+/).flatMap((word) => word && word !== "ignore" ? ALIASES[word] ?? word : []);
}

export { holdersOf };
