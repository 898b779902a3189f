/** Elements that stand on lines of their own. */
const BLOCK = /^(ADDRESS|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|T[DHR]|UL)$/;
const UNSEEN = 'script, style, template, input, [hidden]';

/** The text of nodes that the page has put into a slot: one block a line, links with their addresses. */
function textOf(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes) {
    if (node instanceof Text) text += node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || node.matches(UNSEEN)) continue;
    const inner = textOf(node.childNodes);
    const href = node.localName === 'a' && node.getAttribute('href');
    const whole = href ? `${inner.trim()} (${href})` : inner;
    text += BLOCK.test(node.tagName) ? `\n${whole}\n` : whole;
  }
  return text;
}

/** The text of the children that stand in this slot. */
export function slottedText(element: Element, slot: string): string {
  const isHere = (node: Node) => (node instanceof Element ? node.slot : '') === slot;
  return textOf([...element.childNodes].filter(isHere)).trim();
}
