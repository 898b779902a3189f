const ALIASES = { statistics: "analytics", preferences: "functional" };
function holdersOf(element, isService) {
  const named = element.getAttribute("data-service") ?? element.getAttribute("data-name");
  if (named && isService(named)) return [named];
  const category = element.getAttribute("data-category");
  if (category) return [category];
  const words = element.getAttribute("data-cookieconsent")?.split(/[\s,]+/) ?? [];
  return words.flatMap((word) => word && word !== "ignore" ? ALIASES[word] ?? word : []);
}

export { holdersOf };
