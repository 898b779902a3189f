const OURS = "data-soglasie-text";
function ownText(element, slot) {
  return [...element.children].filter((child) => child.slot === slot && !child.hasAttribute(OURS)).map(textOf).join("\n").replace(/\s*\n\s*/g, "\n").trim();
}
function textOf(node) {
  if (node instanceof Text) return node.data.replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  const { display } = getComputedStyle(node);
  if (display === "none") return "";
  if (node.localName === "br") return "\n";
  const text = [...node.childNodes].map(textOf).join("");
  const href = node.localName === "a" && node.getAttribute("href");
  const whole = href ? `${text} (${href})` : text;
  return display === "inline" ? whole : `
${whole}
`;
}

class DecideEvent extends Event {
  constructor(action, choice = {}) {
    super("soglasie-decide");
    this.action = action;
    this.choice = choice;
  }
}

export { DecideEvent, OURS, ownText };
